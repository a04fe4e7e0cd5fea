import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { localDir, repositoryRoot } from '@holdfast/local/site';
import { execa } from 'execa';
import type { Outcome, Part } from './outcome.ts';

/** What vitest's JSON reporter writes, as far as it is used here. */
export interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The tests of one vitest project. */
export function vitestProject(name: string, project: string): Part {
  return {
    name,
    again: `npx vitest run --project ${project} [part of a file's name]`,
    run: async () => {
      const file = join(localDir(), `test-report-${project}.json`);
      rmSync(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { exitCode } = await execa('vitest', ['run', '--project', project, ...reporters], {
        cwd: repositoryRoot,
        preferLocal: true,
        localDir: repositoryRoot,
        stdin: 'ignore',
        stdout: 'inherit',
        stderr: 'inherit',
        reject: false,
      });
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
      return countReport(report, exitCode === 0);
    },
  };
}

/**
 * Counts a report. A file that does not even load has no tests to count, so it counts as one failure,
 * and so does a run that failed although no test did (an error outside of all tests, no report at all).
 */
export function countReport(report: Report | undefined, exitedWell: boolean): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !exitedWell ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
