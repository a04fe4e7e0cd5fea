import { expect, test } from 'vitest';
import { cancellationPeriods, freeUntil } from '../../../src/app/stays/cancellation-periods.ts';

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

test.each([
  ['2027-03-01T12:00:00Z', { kind: 'free', until: timeline[0]?.until }],
  ['2027-05-10T14:00:00Z', { kind: 'part' }],
  ['2027-06-09T14:00:00Z', { kind: 'never' }],
])('at %s the best is %j', (now, best) => {
  expect(freeUntil(timeline, euros(44_700), Date.parse(now))).toEqual(best);
});

test('what is free the longest counts, whatever ends before it', () => {
  const [whole, half] = timeline.map(({ until }) => until);
  const turned = [
    { until: whole ?? '', refund: euros(22_350) },
    { until: half ?? '', refund: euros(44_700) },
  ];
  expect(freeUntil(turned, euros(44_700), 0)).toEqual({ kind: 'free', until: half });
});
