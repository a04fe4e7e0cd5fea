import { expect, test } from 'vitest';
import { cancellationSteps } from '../../../src/features/hotel/cancellation-steps.ts';

test('tells the steps as they pass, and none that gives nothing', () => {
  const steps = cancellationSteps([
    { refundPercent: 0, hoursBeforeCheckIn: 0 },
    { refundPercent: 50, hoursBeforeCheckIn: 24 },
    { refundPercent: 100, daysBeforeCheckIn: 5 },
  ]);
  expect(steps).toEqual([
    { refundPercent: 100, before: { unit: 'days', count: 5 } },
    { refundPercent: 50, before: { unit: 'hours', count: 24 } },
  ]);
});
