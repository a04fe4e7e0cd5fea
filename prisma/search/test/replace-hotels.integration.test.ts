import { searchedHotel } from '@holdfast/domain/searched-hotel';
import { expect, test } from 'vitest';
import { replaceHotels } from '../src/replace-hotels.ts';
import { rollOfferMonths } from '../src/roll-offer-months.ts';
import { clearStale, markStale, measureStale, postponeStale, readStale } from '../src/stale-hotels.ts';
import { hotelIn, type MarketHotel, months, useSearchDatabase, writeMarket } from './search-fixture.ts';

const database = useSearchDatabase();

function hotelWithRoom(roomsLeft: number): MarketHotel {
  const described = hotelIn('Lisbon');
  const roomTypeId = `rt_${described.id}`;
  const night = { stopSell: false, minStay: null, maxStay: null, closedToArrival: false };
  return {
    described: {
      ...described,
      roomTypes: [{ id: roomTypeId, name: 'Double', maxGuests: 2, cancellationTiers: [] }],
    },
    sold: [
      {
        ...{ roomTypeId, hotelId: described.id, currency: 'EUR', rules: [], charges: [] },
        nights: [{ ...night, date: '2026-12-31', roomsLeft, amountMinor: 10_000 }],
      },
    ],
  };
}

const roomsLeftOf = async (hotelId: string) => {
  const offers = await database().offer.findMany({ where: { hotelId }, orderBy: { month: 'asc' } });
  return offers.map(({ month, roomsLeft }) => [month, Math.max(...roomsLeft)]);
};

test('a night is in the offers of its month and of the one before, from where a stay may reach it', async () => {
  const hotel = hotelWithRoom(3);
  await writeMarket(database(), [hotel]);
  expect(await roomsLeftOf(hotel.described.id)).toEqual([
    ['2026-11', 0],
    ['2026-12', 3],
    ['2027-01', 0],
    ['2027-02', 0],
  ]);
});

test('a hotel that is no longer active is not found, nor are its offers kept', async () => {
  const hotel = hotelWithRoom(3);
  await writeMarket(database(), [hotel]);
  await writeMarket(database(), [{ ...hotel, described: { ...hotel.described, status: 'INACTIVE' } }]);
  expect(await database().hotel.count({ where: { hotelId: hotel.described.id } })).toBe(0);
  expect(await roomsLeftOf(hotel.described.id)).toEqual([]);
});

test('a room type that is no longer sold goes, also when few months are replaced', async () => {
  const hotel = hotelWithRoom(3);
  await writeMarket(database(), [hotel]);
  await replaceHotels(database(), {
    hotelIds: [hotel.described.id],
    months: ['2026-12'],
    read: async () => [searchedHotel(hotel.described, [], ['2026-12']) ?? []].flat(),
  });
  expect((await roomsLeftOf(hotel.described.id)).map(([month]) => month)).toEqual([
    '2026-11',
    '2027-01',
    '2027-02',
  ]);
});

test('what says the same is not written again', async () => {
  const hotel = hotelWithRoom(3);
  await writeMarket(database(), [hotel]);
  const versions = () => database()
    .$queryRaw`SELECT xmin::text, ctid::text FROM offers WHERE hotel_id = ${hotel.described.id}
    UNION ALL SELECT xmin::text, ctid::text FROM hotels WHERE hotel_id = ${hotel.described.id}`;
  const before = await versions();
  await writeMarket(database(), [hotel]);
  expect(await versions()).toEqual(before);
});

test('of two refreshes at once the one that writes last has read last', async () => {
  const hotel = hotelWithRoom(0);
  const { id } = hotel.described;
  let left = 10;
  let reading = 0;
  await Promise.all(
    Array.from({ length: 5 }, () =>
      replaceHotels(database(), {
        hotelIds: [id],
        months,
        async read() {
          reading += 1;
          // Never two at once: the second has waited for what the first wrote.
          expect(reading).toBe(1);
          left -= 1;
          const [roomType] = hotel.sold;
          const nights = roomType?.nights.map((night) => ({ ...night, roomsLeft: left })) ?? [];
          await new Promise((resolve) => setTimeout(resolve, 10));
          reading -= 1;
          return [
            searchedHotel(hotel.described, roomType ? [{ ...roomType, nights }] : [], months) ?? [],
          ].flat();
        },
      }),
    ),
  );
  expect(await roomsLeftOf(id)).toContainEqual(['2026-12', left]);
});

test('a refresh that fails in the middle leaves what was there', async () => {
  const hotel = hotelWithRoom(3);
  await writeMarket(database(), [hotel]);
  const failing = replaceHotels(database(), {
    hotelIds: [hotel.described.id],
    months: ['2099-01'],
    read: async () => [searchedHotel(hotel.described, hotel.sold, ['2099-01']) ?? []].flat(),
  });
  await expect(failing).rejects.toThrow();
  expect(await roomsLeftOf(hotel.described.id)).toContainEqual(['2026-12', 3]);
});

const anyNight = { from: null, until: null };

test('many changes of a hotel wait as one, and one during a refresh is not lost', async () => {
  const parts = [
    { hotelId: 'htl_a', month: '2026-12', ...anyNight },
    { hotelId: 'htl_a', month: '2026-12', ...anyNight },
    { hotelId: 'htl_b', month: '', ...anyNight },
  ];
  await markStale(database(), parts);
  await markStale(database(), parts);
  const waiting = await readStale(database(), 10);
  expect(waiting.map(({ hotelId, month }) => [hotelId, month])).toEqual([
    ['htl_a', '2026-12'],
    ['htl_b', ''],
  ]);
  await markStale(database(), [{ hotelId: 'htl_a', month: '2026-12', ...anyNight }]);
  await clearStale(database(), waiting);
  expect((await readStale(database(), 10)).map(({ hotelId }) => hotelId)).toEqual(['htl_a']);
  await postponeStale(database(), 'htl_a', 60);
  expect(await readStale(database(), 10)).toEqual([]);
  expect(await measureStale(database())).toMatchObject({ waiting: 1 });
});

test('what another projector has cleared and an event has marked anew is not cleared', async () => {
  const mark = [{ hotelId: 'htl_twice', month: '', ...anyNight }] as const;
  const waiting = async () =>
    (await readStale(database(), 100)).filter(({ hotelId }) => hotelId === 'htl_twice');
  await markStale(database(), mark);
  const [mine, theirs] = await Promise.all([waiting(), waiting()]);
  await clearStale(database(), theirs);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await markStale(database(), mark);
  await clearStale(database(), mine);
  const left = await waiting();
  expect(left).toHaveLength(1);
  await clearStale(database(), left);
  expect(await waiting()).toEqual([]);
});

test('marks become one from the first of their nights to the last, or of any night when one of them may be', async () => {
  const hotelId = 'htl_nights';
  const month = '2026-12';
  const nights = (from: string, until: string) => ({ hotelId, month, from, until });
  const waiting = async () => {
    const parts = await readStale(database(), 100);
    return parts.filter((part) => part.hotelId === hotelId).map(({ from, until }) => ({ from, until }));
  };
  await markStale(database(), [nights('2026-12-10', '2026-12-12'), nights('2026-12-05', '2026-12-06')]);
  expect(await waiting()).toEqual([{ from: '2026-12-05', until: '2026-12-12' }]);
  await markStale(database(), [nights('2026-11-30', '2026-12-02')]);
  await markStale(database(), [nights('2026-12-31', '2027-01-03'), nights('2026-12-01', '2026-12-02')]);
  expect(await waiting()).toEqual([{ from: '2026-11-30', until: '2027-01-03' }]);
  const read = await readStale(database(), 100);
  // During a refresh: what is marked then waits on, with the nights of before.
  await markStale(database(), [nights('2027-01-03', '2027-01-04')]);
  await clearStale(database(), read);
  expect(await waiting()).toEqual([{ from: '2026-11-30', until: '2027-01-04' }]);
  await markStale(database(), [nights('2026-12-10', '2026-12-12'), { hotelId, month, ...anyNight }]);
  expect(await waiting()).toEqual([anyNight]);
  await markStale(database(), [nights('2026-12-10', '2026-12-12')]);
  expect(await waiting()).toEqual([anyNight]);
  await clearStale(database(), await readStale(database(), 100));
  await markStale(database(), [{ hotelId, month, ...anyNight }, nights('2026-12-10', '2026-12-12')]);
  expect(await waiting()).toEqual([anyNight]);
});

test('months are made ahead and old ones dropped, once', async () => {
  const db = database();
  expect(await rollOfferMonths(db, { from: '2026-12', until: '2027-04' })).toEqual([
    'made 2027-03',
    'made 2027-04',
    'dropped 2026-11',
  ]);
  expect(await rollOfferMonths(db, { from: '2026-12', until: '2027-04' })).toEqual([]);
});
