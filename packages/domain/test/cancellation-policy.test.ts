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

test('a deadline in days keeps the clock time where a deadline in hours moves with the clocks', () => {
  const deadlines = (tier: { daysBeforeCheckIn: number } | { hoursBeforeCheckIn: number }) =>
    cancellationTimeline([{ ...tier, refundPercent: 100 }], checkIn, money(1, 'EUR')).map(({ until }) =>
      until.toISOString(),
    );
  expect(deadlines({ daysBeforeCheckIn: 2 })).toEqual(['2027-03-27T15:00:00.000Z']);
  expect(deadlines({ hoursBeforeCheckIn: 48 })).toEqual(['2027-03-27T14:00:00.000Z']);
});

test('what was given back already is not promised again', () => {
  const tiers = [
    { hoursBeforeCheckIn: 24, refundPercent: 20 },
    { hoursBeforeCheckIn: 168, refundPercent: 100 },
  ];
  const timeline = (paidMinor: number) =>
    cancellationTimeline(tiers, checkIn, money(1_000, 'EUR'), paidMinor).map(
      ({ refund }) => refund.amountMinor,
    );
  expect(timeline(950)).toEqual([950, 150]);
  expect(timeline(700)).toEqual([700, 0]);
});

test('no tiers, no refund', () => {
  expect(cancellationTimeline([], checkIn, money(1, 'EUR'))).toEqual([]);
});
