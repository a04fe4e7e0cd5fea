import { expect, test } from 'vitest';
import { type OfferedNight, offerArrays, sumCharges } from '../src/offer-arrays.ts';

const night = (date: string, change: Partial<OfferedNight> = {}): OfferedNight => ({
  ...{ date, roomsLeft: 3, stopSell: false, minStay: null, maxStay: null, closedToArrival: false },
  amountMinor: 10_000,
  ...change,
});

test('prices are sums, so that a stay is one subtraction', () => {
  const [offer] = offerArrays(
    ['2026-11'],
    [night('2026-11-01'), night('2026-11-03', { amountMinor: 7_000 })],
    [],
  );
  expect(offer?.priceSums.slice(0, 5)).toEqual([0, 10_000, 10_000, 17_000, 17_000]);
  expect(offer?.roomsLeft.slice(0, 4)).toEqual([3, 0, 3, 0]);
  expect(offer?.roomsLeft).toHaveLength(60);
  expect(offer?.priceSums).toHaveLength(61);
});

test('a night that is stopped or has no price has no rooms', () => {
  const nights = [night('2026-11-01', { stopSell: true }), night('2026-11-02', { amountMinor: null })];
  expect(offerArrays(['2026-11'], nights, [])[0]?.roomsLeft.slice(0, 2)).toEqual([0, 0]);
});

test('limits of a stay are by the day of arrival, and none when there are none', () => {
  const free = offerArrays(['2026-11'], [night('2026-11-01')], [])[0];
  expect([free?.minStay, free?.maxStay, free?.lengthOfStay]).toEqual([null, null, null]);
  const nights = [
    night('2026-11-01', { minStay: 2 }),
    night('2026-11-02', { closedToArrival: true, minStay: 2 }),
    night('2026-11-03', { maxStay: 5 }),
  ];
  const limited = offerArrays(['2026-11'], nights, [])[0];
  expect(limited?.minStay?.slice(0, 4)).toEqual([2, 32_767, 1, 1]);
  expect(limited?.maxStay?.slice(0, 4)).toEqual([32_767, 32_767, 5, 32_767]);
  expect(limited?.minStay).toHaveLength(30);
});

test('each length of stay has what is taken off it', () => {
  const rules = [
    { kind: 'LENGTH_OF_STAY', minNights: 3, percentOff: 5 },
    { kind: 'LENGTH_OF_STAY', minNights: 7, percentOff: 10 },
  ] as const;
  const percents = offerArrays(['2026-11'], [], rules)[0]?.lengthOfStay;
  expect(percents?.slice(0, 8)).toEqual([0, 0, 5, 5, 5, 5, 10, 10]);
});

test('charges that prices hold already are not added', () => {
  const tax = { kind: 'TAX', name: 'VAT', basis: 'PERCENT' } as const;
  const fee = { kind: 'FEE', name: 'City', included: false, amountMinor: 200 } as const;
  expect(
    sumCharges([
      { ...tax, basisPoints: 700, included: false },
      { ...tax, basisPoints: 250, included: false },
      { ...tax, basisPoints: 1_900, included: true },
      { ...fee, basis: 'PER_GUEST_NIGHT' },
      { ...fee, basis: 'PER_ROOM_STAY' },
    ]),
  ).toEqual({ basisPoints: 950, perRoomNightMinor: 0, perGuestNightMinor: 200, perRoomStayMinor: 200 });
});
