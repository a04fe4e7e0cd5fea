import { expect, test } from 'vitest';
import { configFor } from '../src/config-for.ts';
import { refunds } from '../src/refunds.ts';

const read = (text?: string) =>
  configFor({ refunds }, text === undefined ? {} : { REFUND_APPROVAL_THRESHOLDS: text }).refunds
    .approvalThresholds;

test('thresholds by currency', () => {
  expect([...read('EUR=50000, JPY=80000')]).toEqual([
    ['EUR', 50_000],
    ['JPY', 80_000],
  ]);
  expect([...read()]).toEqual([]);
  expect(() => read('EUR:50')).toThrow(/REFUND_APPROVAL_THRESHOLDS/);
});
