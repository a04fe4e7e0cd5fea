import { expect, test } from 'vitest';
import { sumLine } from '../src/runner/outcome.ts';
import { countReport, type Report } from '../src/runner/run-vitest.ts';

const report: Report = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [1, 2, 3] }],
};

test('counts what passed, failed and was skipped', () => {
  expect(countReport(report, true)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test('a file that does not load is a failure', () => {
  const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
  expect(countReport({ ...report, testResults }, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('an error outside of all tests is a failure', () => {
  expect(countReport(report, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('no report at all is a failure', () => {
  expect(countReport(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line of a run', () => {
  expect(sumLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});
