import { expect, test } from 'vitest';
import { cancellationTimeline, defaultCancellationTiers } from '../src/cancellation-policy.ts';
import { money } from '../src/money.ts';

const checkIn = { date: '2027-03-29', time: '15:00', timeZone: 'Europe/Lisbon' };

test('free until a day before check-in, across the change to summer time', () => {
  expect(cancellationTimeline(defaultCancellationTiers, checkIn, money(10_000, 'EUR'))).toEqual([
    { until: new Date('2027-03-28T14:00:00Z'), refund: money(10_000, 'EUR') },
  ]);
});

test('tiers are told earliest deadline first', () => {
  const tiers = [
    { hoursBeforeCheckIn: 24, refundPercent: 50 },
    { hoursBeforeCheckIn: 168, refundPercent: 100 },
  ];
  expect(
    cancellationTimeline(tiers, checkIn, money(999, 'EUR')).map(({ refund }) => refund.amountMinor),
  ).toEqual([999, 499]);
});
