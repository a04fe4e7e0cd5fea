import { addDays } from '@holdfast/domain/calendar-date';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import { describe, expect, test } from 'vitest';
import { applyRatesAndAllotments } from '../src/apply-rates-and-allotments.ts';
import { CapacityBelowSold } from '../src/capacity-below-sold.ts';
import { changeAllotment, readAllotment } from '../src/change-allotment.ts';
import { changeHotelRates, readHotelRates } from '../src/change-hotel-rates.ts';
import { changeNights } from '../src/change-nights.ts';
import { changePrices } from '../src/change-prices.ts';
import { changeRatePlan, readRatePlan } from '../src/change-rate-plan.ts';
import type { InventoryDatabase } from '../src/database.ts';
import { readNights } from '../src/read-nights.ts';
import { readOffers } from '../src/read-offers.ts';
import { reserveRooms } from '../src/reserve-rooms.ts';
import { addRoomType, firstNight, stayIn, useInventoryDatabase } from './inventory-fixture.ts';

const database = useInventoryDatabase();
const actorId = 'op_1';
const fiveNights = { from: firstNight, until: addDays(firstNight, 5) };

async function newRoomType(rooms = 3) {
  const hotelId = `htl_${crypto.randomUUID()}`;
  return { hotelId, roomTypeId: await addRoomType(database(), { rooms, hotelId }) };
}

async function gridOf(roomTypeId: string, columns: readonly ('capacity' | 'amountMinor' | 'minStay')[]) {
  const nights = await readNights(database(), { roomTypeIds: [roomTypeId], ...fiveNights });
  return nights.map((night) => columns.map((column) => night[column]));
}

async function eventsOf(db: InventoryDatabase, key: string) {
  const events = await db.outboxMessage.findMany({ where: { key }, orderBy: { id: 'asc' } });
  return events.map(({ type, aggregateVersion }) => [type, aggregateVersion]);
}

describe('the allotment', () => {
  test('a new one opens its nights and tells of it', async () => {
    const db = database();
    const [roomTypeId, hotelId] = [`rt_${crypto.randomUUID()}`, `htl_${crypto.randomUUID()}`];
    const asked = { roomTypeId, hotelId, actorId, rooms: 15, allowancePercent: 110, sandbox: false };
    const made = await changeAllotment(db, { ...asked, version: null, softLimit: null, horizonDays: 10 });
    expect(made).toEqual(await readAllotment(db, { roomTypeId }));
    const nights = await db.night.findMany({ where: { roomTypeId } });
    expect(nights.map(({ capacity }) => capacity)).toEqual(Array(12).fill(16));
    await expect(changeAllotment(db, { ...asked, version: null, softLimit: null })).rejects.toMatchObject({
      name: 'VersionConflict',
      current: made,
    });
    const limited = await changeAllotment(db, { ...asked, version: 1, softLimit: 20 });
    expect(limited).toMatchObject({ version: 2, softLimit: 20 });
    expect((await db.night.findFirstOrThrow({ where: { roomTypeId } })).capacity).toBe(20);
    expect(await eventsOf(db, roomTypeId)).toEqual([
      ['CapacityChanged', 1],
      ['CapacityChanged', 1],
      ['CapacityChanged', 2],
    ]);
    const history = await db.inventoryHistory.findMany({ where: { hotelId }, orderBy: { id: 'asc' } });
    expect(history.map(({ kind, actorId: by }) => [kind, by])).toEqual([
      ['ALLOTMENT_CHANGED', actorId],
      ['ALLOTMENT_CHANGED', actorId],
    ]);
  });

  test('goes down to what is sold and no further, but for nights with rooms of their own', async () => {
    const db = database();
    const { roomTypeId, hotelId } = await newRoomType(5);
    await reserveRooms(db, stayIn([], { lines: [{ roomTypeId, rooms: 3 }] }));
    const asked = { roomTypeId, hotelId, actorId, allowancePercent: 100, softLimit: null, sandbox: false };
    await expect(changeAllotment(db, { ...asked, version: 1, rooms: 2 })).rejects.toMatchObject({
      name: 'CapacityBelowSold',
      roomTypeId,
      date: firstNight,
      reserved: 3,
    });
    const twoNights = { from: firstNight, until: addDays(firstNight, 2) };
    await changeNights(db, { roomTypeId, version: 1, actorId, ...twoNights, change: { rooms: 4 } });
    await changeAllotment(db, { ...asked, version: 2, rooms: 2 });
    expect(await gridOf(roomTypeId, ['capacity'])).toEqual([[4], [4], [2], [2], [2]]);
    await expect(
      changeNights(db, { roomTypeId, version: 3, actorId, ...twoNights, change: { rooms: null } }),
    ).rejects.toBeInstanceOf(CapacityBelowSold);
  });
});

describe('nights', () => {
  test('of some weekdays take what is given and keep the rest; null takes it away', async () => {
    const db = database();
    const { roomTypeId } = await newRoomType();
    const change = { roomTypeId, actorId, ...fiveNights };
    // The first night is a Saturday.
    const weekend = { ...change, weekdays: [6, 7], change: { rooms: 2, minStay: 2 } };
    expect(await changeNights(db, { ...weekend, version: 1 })).toEqual({ version: 2, nights: 2 });
    await changeNights(db, { ...change, version: 2, change: { minStay: 3, maxStay: 7 } });
    expect(await gridOf(roomTypeId, ['capacity', 'minStay'])).toEqual([
      [2, 3],
      [2, 3],
      [3, 3],
      [3, 3],
      [3, 3],
    ]);
    await changeNights(db, { ...change, version: 3, change: { rooms: null, minStay: null } });
    expect(await gridOf(roomTypeId, ['capacity', 'minStay'])).toEqual(Array(5).fill([3, null]));
    expect((await db.night.findFirstOrThrow({ where: { roomTypeId } })).maxStay).toBe(7);
  });

  test('of no room type are refused', async () => {
    const change = {
      roomTypeId: 'rt_unknown',
      version: 1,
      actorId,
      ...fiveNights,
      change: { stopSell: true },
    };
    await expect(changeNights(database(), change)).rejects.toMatchObject({ current: null });
  });
});

describe('prices', () => {
  test('of dates stand before the plan until they are taken away', async () => {
    const db = database();
    const { roomTypeId } = await newRoomType();
    const prices = [
      { ...fiveNights, amountMinor: 5_000 },
      { ...fiveNights, weekdays: [6], amountMinor: 9_900 },
      { from: addDays(firstNight, 3), until: addDays(firstNight, 4), amountMinor: null },
    ];
    expect(await changePrices(db, { roomTypeId, version: 1, actorId, prices })).toEqual({
      version: 2,
      dates: 5,
    });
    const amounts = [[9_900], [5_000], [5_000], [10_000], [5_000]];
    expect(await gridOf(roomTypeId, ['amountMinor'])).toEqual(amounts);
    const current = await readRatePlan(db, { roomTypeId });
    const stale = changePrices(db, { roomTypeId, version: 1, actorId, prices });
    await expect(stale).rejects.toMatchObject({ current });
    await changePrices(db, {
      roomTypeId,
      version: 2,
      actorId,
      prices: [{ ...fiveNights, amountMinor: null }],
    });
    expect(await gridOf(roomTypeId, ['amountMinor'])).toEqual(Array(5).fill([10_000]));
  });

  test("are made by the hotel's rules, then the room type's own", async () => {
    const db = database();
    const { roomTypeId, hotelId } = await newRoomType();
    const plan = {
      currency: 'EUR',
      baseMinor: 10_000,
      stepMinor: 100,
      floorMinor: 8_000,
      ceilingMinor: null,
    };
    const own = [{ kind: 'WEEKEND', weekdays: [6], percent: 50 }] as const;
    const all = [{ kind: 'SEASON', from: '03-01', until: '03-29', percent: 150 }] as const;
    const charges = [
      { kind: 'TAX', name: 'City tax', included: false, basis: 'PER_GUEST_NIGHT', amountMinor: 200 },
    ] as const;
    const changed = await changeRatePlan(db, { roomTypeId, hotelId, version: 1, actorId, plan, rules: own });
    expect(changed).toEqual(await readRatePlan(db, { roomTypeId }));
    const hotel = await changeHotelRates(db, { hotelId, version: null, actorId, rules: all, charges });
    expect(hotel).toEqual(await readHotelRates(db, { hotelId }));
    expect(await gridOf(roomTypeId, ['amountMinor'])).toEqual([
      [8_000],
      [15_000],
      [15_000],
      [10_000],
      [10_000],
    ]);
    expect([await eventsOf(db, roomTypeId), await eventsOf(db, hotelId)]).toEqual([
      [['RatesChanged', 2]],
      [['HotelRatesChanged', 1]],
    ]);
    const [offer] = await readOffers(db, { hotelIds: [hotelId], ...fiveNights });
    expect(offer).toMatchObject({ roomTypeId, hotelId, currency: 'EUR', rules: [...all, ...own], charges });
    expect(offer?.nights).toHaveLength(5);
    await expect(
      changeHotelRates(db, { hotelId, version: null, actorId, rules: [], charges: [] }),
    ).rejects.toBeInstanceOf(VersionConflict);
  });
});

describe('a file of rates and allotments', () => {
  test('is applied whole, the later line before the earlier', async () => {
    const db = database();
    const { roomTypeId, hotelId } = await newRoomType();
    const line = { roomTypeId, ...fiveNights };
    const rows = [
      { ...line, row: 2, rooms: 4, minStay: 2, amountMinor: 7_000 },
      { ...line, row: 3, weekdays: [6], rooms: 9, amountMinor: null },
    ];
    expect(await applyRatesAndAllotments(db, { hotelId, actorId, rows })).toEqual([]);
    expect(await gridOf(roomTypeId, ['capacity', 'minStay', 'amountMinor'])).toEqual([
      [9, 2, 10_000],
      ...Array(4).fill([4, 2, 7_000]),
    ]);
    expect(await eventsOf(db, roomTypeId)).toEqual([
      ['CapacityChanged', 2],
      ['RatesChanged', 2],
    ]);
  });

  test('with anything wrong changes nothing, and every wrong line is told', async () => {
    const db = database();
    const { roomTypeId, hotelId } = await newRoomType();
    const other = await newRoomType();
    await reserveRooms(db, stayIn([], { lines: [{ roomTypeId, rooms: 2 }] }));
    const line = { roomTypeId, ...fiveNights };
    const rows = [
      { ...line, row: 2, rooms: 4, amountMinor: 7_000 },
      { ...line, row: 3, roomTypeId: other.roomTypeId, stopSell: true, amountMinor: 1 },
      { ...line, row: 4, rooms: 1 },
      { ...line, row: 5, until: addDays(firstNight, 7), stopSell: true },
    ];
    expect(await applyRatesAndAllotments(db, { hotelId, actorId, rows })).toEqual([
      { row: 3, code: 'NO_ALLOTMENT', roomTypeId: other.roomTypeId },
      { row: 3, code: 'NO_RATE_PLAN', roomTypeId: other.roomTypeId },
      { row: 4, code: 'CAPACITY_BELOW_SOLD', roomTypeId, date: firstNight, reserved: 2 },
      { row: 5, code: 'NIGHT_NOT_OPEN', roomTypeId, date: addDays(firstNight, 5) },
    ]);
    expect(await gridOf(roomTypeId, ['capacity', 'amountMinor'])).toEqual(Array(5).fill([3, 10_000]));
    expect((await readAllotment(db, { roomTypeId }))?.version).toBe(1);
    expect(await db.inventoryHistory.count({ where: { hotelId } })).toBe(0);
  });
});
