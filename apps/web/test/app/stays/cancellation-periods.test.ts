import { expect, test } from 'vitest';
import { cancellationPeriods } from '../../../src/app/stays/cancellation-periods.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const timeline = [
  { until: '2027-05-10T14:00:00.000Z', refund: euros(44_700) },
  { until: '2027-06-09T14:00:00.000Z', refund: euros(22_350) },
];
const kindsAt = (now: string) =>
  cancellationPeriods(timeline, euros(44_700), Date.parse(now)).map(({ kind }) => kind);

test('everything, then a part, then nothing', () => {
  expect(kindsAt('2027-03-01T12:00:00Z')).toEqual(['free', 'part', 'after']);
});

test('leaves out what is over', () => {
  expect(kindsAt('2027-05-10T14:00:00Z')).toEqual(['part', 'after']);
  expect(kindsAt('2027-06-09T14:00:00Z')).toEqual(['never']);
});

test('a price without terms is never given back', () => {
  expect(cancellationPeriods([], euros(44_700), 0)).toEqual([{ kind: 'never' }]);
});

test('a stretch that gives nothing back is none', () => {
  const nothing = [{ until: '2027-06-09T14:00:00.000Z', refund: euros(0) }];
  expect(cancellationPeriods(nothing, euros(44_700), 0)).toEqual([{ kind: 'never' }]);
});
