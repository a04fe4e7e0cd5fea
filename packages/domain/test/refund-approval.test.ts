import { expect, test } from 'vitest';
import { approvalThreshold, needsApproval } from '../src/refund-approval.ts';

const thresholds = new Map([['JPY', 80_000]]);

test('is 500.00 of any currency that none is set for', () => {
  expect(approvalThreshold('JPY', thresholds)).toBe(80_000);
  expect(approvalThreshold('EUR', thresholds)).toBe(50_000);
  expect(approvalThreshold('KWD', thresholds)).toBe(500_000);
  expect(approvalThreshold('KRW', thresholds)).toBe(500);
});

test('counts what the same person gave back alone before', () => {
  const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
  expect(needsApproval(eur(50_000), { askedAloneMinor: 0, thresholds })).toBe(false);
  expect(needsApproval(eur(50_001), { askedAloneMinor: 0, thresholds })).toBe(true);
  expect(needsApproval(eur(1), { askedAloneMinor: 50_000, thresholds })).toBe(true);
});
