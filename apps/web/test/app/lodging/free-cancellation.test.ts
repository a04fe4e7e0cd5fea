import { expect, test } from 'vitest';
import { type CancellationTier, refundabilityOf } from '../../../src/app/lodging/free-cancellation.ts';

const cases: [CancellationTier[], ReturnType<typeof refundabilityOf>][] = [
  [[], { kind: 'never' }],
  [[{ refundPercent: 0, hoursBeforeCheckIn: 0 }], { kind: 'never' }],
  [[{ refundPercent: 50, daysBeforeCheckIn: 2 }], { kind: 'part' }],
  [[{ refundPercent: 100, hoursBeforeCheckIn: 24 }], { kind: 'free', hours: 24 }],
  [
    [
      { refundPercent: 100, daysBeforeCheckIn: 5 },
      { refundPercent: 50, daysBeforeCheckIn: 1 },
    ],
    { kind: 'freeDays', days: 5 },
  ],
  [
    [
      { refundPercent: 100, daysBeforeCheckIn: 5 },
      { refundPercent: 100, hoursBeforeCheckIn: 12 },
    ],
    { kind: 'free', hours: 12 },
  ],
  [[{ refundPercent: 100, hoursBeforeCheckIn: 0 }], { kind: 'freeAlways' }],
];

test.each(cases)('%j means %j', (tiers, expected) => {
  expect(refundabilityOf(tiers)).toEqual(expected);
});
