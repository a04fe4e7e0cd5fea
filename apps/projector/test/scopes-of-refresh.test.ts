import { expect, test } from 'vitest';
import { scopesOfRefresh } from '../src/scopes-of-refresh.ts';
import { stalePartsOf } from '../src/stale-parts.ts';

const findHotels = async () => new Map([['rt_a', 'htl_a']]);
const months = ['2026-11', '2026-12', '2027-01'];
const lisbon = { latitude: 38.7, longitude: -9.1 };
const porto = { latitude: 41.1, longitude: -8.6 };
const stays = (scopes: readonly string[]) => scopes.filter((scope) => scope.startsWith('stays:'));

const booking = {
  bookingId: 'bk_a',
  livemode: false,
  lines: [{ roomTypeId: 'rt_a', rooms: 1 }],
  checkIn: '2026-12-31',
  checkOut: '2027-01-02',
};

test.each(['InventoryReserved', 'InventoryReleased'] as const)(
  '%s is about the nights of the stay, in whatever offers they are',
  async (type) => {
    const parts = await stalePartsOf({ type, data: booking }, findHotels);
    expect(parts.map(({ month }) => month)).toEqual(['2026-12', '2027-01']);
    const points = [{ hotelId: 'htl_a', ...lisbon }];
    expect(scopesOfRefresh({ parts, months: ['2026-12', '2027-01'], points })).toEqual([
      'hotel:htl_a',
      'availability:htl_a:2026-12',
      'availability:htl_a:2027-01',
      'stays:geo_38_-10:2026-12-31',
      'stays:geo_38_-10:2027-01-01',
    ]);
  },
);

test.each([
  'HotelChanged',
  'RoomTypeChanged',
  'ReviewPublished',
  'CapacityChanged',
  'RatesChanged',
  'HotelRatesChanged',
] as const)('%s is about all nights of all months, where the hotel was and is', async (type) => {
  const data = { hotelId: 'htl_a', roomTypeId: 'rt_a' };
  const parts = await stalePartsOf({ type, data } as Parameters<typeof stalePartsOf>[0], findHotels);
  const points = [lisbon, porto].map((point) => ({ hotelId: 'htl_a', ...point }));
  const found = stays(scopesOfRefresh({ parts, months, points }));
  expect(found).toHaveLength(2 * (30 + 31 + 31));
  expect(found).toContain('stays:geo_38_-10:2026-11-01');
  expect(found).toContain('stays:geo_41_-9:2027-01-31');
});

test('hotels that are refreshed together forget their own nights in their own cells', () => {
  const parts = [
    { hotelId: 'htl_a', month: '2026-12', from: '2026-12-10', until: '2026-12-11' },
    { hotelId: 'htl_b', month: '2026-12', from: '2026-12-20', until: '2026-12-21' },
  ];
  const points = [
    { hotelId: 'htl_a', ...lisbon },
    { hotelId: 'htl_b', ...porto },
  ];
  expect(stays(scopesOfRefresh({ parts, months: ['2026-12'], points }))).toEqual([
    'stays:geo_38_-10:2026-12-10',
    'stays:geo_41_-9:2026-12-20',
  ]);
});

test('a mark of a month that names no nights is about all of them', () => {
  const parts = [{ hotelId: 'htl_a', month: '2026-11', from: null, until: null }];
  const points = [{ hotelId: 'htl_a', ...lisbon }];
  expect(stays(scopesOfRefresh({ parts, months: ['2026-11'], points }))).toHaveLength(30);
});
