import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import type { StayOutcomeCode } from '@holdfast/domain/manage-stay-contract';
import { listClosureItems, noteAffected } from '@holdfast/prisma-booking/closure-items';
import { acceptClosure } from '@holdfast/prisma-booking/closures';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { endOperation } from '@holdfast/prisma-booking/stay-operations';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { seeToBookingActivities } from '../../src/booking/see-to-booking.ts';
import type { LostRooms, OtherRooms } from '../../src/sweeps/find-other-rooms.ts';
import { acceptedBooking } from './accepted-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const hotel = {
  ...{ name: 'Other', address: 'Street 2', city: 'Lisbon', countryCode: 'PT', timeZone: 'Europe/Lisbon' },
  ...{ checkInTime: '14:00', checkOutTime: '10:00' },
};
const rooms = (name: string): OtherRooms => ({
  ...{ hotelId: 'htl_other', roomTypeId: `rt_${name}` },
  ...{ hotel, roomType: { name } },
});

let asked: LostRooms[];
let free: OtherRooms[];
/** How each operation ends, in turn; none that is left is not ended at all. */
let outcomes: StayOutcomeCode[];
let told: string[];

beforeEach(() => {
  [asked, free, outcomes, told] = [[], [], [], []];
});

const { seeToBooking } = seeToBookingActivities({
  db,
  outcomeWaitMillis: 300,
  async findOtherRooms(lost) {
    asked.push(lost);
    return free.find(({ roomTypeId }) => !lost.except.includes(roomTypeId));
  },
  async operateStay({ operationId }) {
    told.push(operationId);
    const code = outcomes.shift();
    if (code !== undefined) await endOperation(db, { operationId, outcome: { code }, tell: null });
  },
});

async function affected(mode: 'REBOOK' | 'REFUND', settled = true, change = {}) {
  const bookingId = await acceptedBooking(db, change);
  const status = { status: 'CONFIRMED', settledAt: new Date() };
  if (settled) await db.booking.update({ where: { id: bookingId }, data: status });
  const closureId = `clo_${crypto.randomUUID()}`;
  await acceptClosure(db, {
    ...{ id: closureId, livemode: false, hotelId: 'htl_test', fingerprint: 'one', mode },
    ...{ fromDate: '2027-03-01', untilDate: '2028-01-01', requestedBy: 'usr_hotel', bookingsPerMinute: 60 },
  });
  await noteAffected(db, closureId);
  const see = () => new MockActivityEnvironment().run(seeToBooking, { closureId, bookingId });
  const item = async () => {
    const items = await listClosureItems(db, { closureId, page: 1, pageSize: 100 });
    return items.find((entry) => entry.bookingId === bookingId);
  };
  const operations = () => db.operation.findMany({ where: { bookingId }, orderBy: { createdAt: 'asc' } });
  return { bookingId, closureId, see, item, operations };
}

describe('a booking of a closed hotel', () => {
  test('is moved where rooms are free, at the price and terms that were agreed', async () => {
    free = [rooms('double')];
    outcomes = ['DONE'];
    const { see, item, operations } = await affected('REBOOK');
    expect(await see()).toBe('REBOOKED');
    const [operation] = await operations();
    expect(operation).toMatchObject({ kind: 'move', actorKind: 'HOTEL', accountId: 'usr_hotel' });
    expect(operation?.request).toMatchObject({
      hotelId: 'htl_other',
      roomTypeId: 'rt_double',
      compensationMinor: 0,
      terms: { hotel, roomType: { name: 'double' }, nights: [] },
    });
    expect(asked[0]).toMatchObject({ hotelId: 'htl_test', rooms: 2, guests: 2, mostMinor: 120_000 });
    expect(await item()).toMatchObject({
      state: 'REBOOKED',
      operationId: operation?.id,
      outcome: { code: 'DONE' },
    });
  });

  test('is offered other rooms when the first are gone, and refunded when all are', async () => {
    free = [rooms('double'), rooms('twin')];
    outcomes = ['ROOM_NOT_AVAILABLE', 'ROOM_NOT_AVAILABLE', 'DONE'];
    const { see, operations } = await affected('REBOOK');
    expect(await see()).toBe('REFUNDED');
    expect(asked.map(({ except }) => except)).toEqual([[], ['rt_double'], ['rt_double', 'rt_twin']]);
    const kinds = (await operations()).map(({ kind, request }) => [kind, request]);
    expect(kinds.map(([kind]) => kind)).toEqual(['move', 'move', 'cancel']);
    expect(kinds[2]?.[1]).toEqual({ waiveFee: true, reason: 'HOTEL_CLOSED' });
  });

  test('is refunded at once where that is the mode', async () => {
    free = [rooms('double')];
    outcomes = ['DONE'];
    const { see } = await affected('REFUND');
    expect(await see()).toBe('REFUNDED');
    expect(asked).toEqual([]);
  });

  test('is asked again for the same thing, never twice, when the outcome takes long', async () => {
    const { see, item, operations } = await affected('REFUND');
    expect(await see()).toBe('PENDING');
    expect(await see()).toBe('PENDING');
    expect(new Set(told).size).toBe(1);
    expect(await item()).toMatchObject({ state: 'PENDING' });
    outcomes = ['DONE'];
    expect(await see()).toBe('REFUNDED');
    expect(await see()).toBe('REFUNDED');
    expect(await operations()).toHaveLength(1);
    expect(told).toHaveLength(3);
  });

  test('is left to a person when nothing gets through, or when the guest is there', async () => {
    outcomes = Array(6).fill('BOOKING_DISPUTED');
    const { see, item } = await affected('REFUND');
    expect(await see()).toBe('FAILED');
    expect(await item()).toMatchObject({ state: 'FAILED', outcome: { code: 'BOOKING_DISPUTED' } });
    const begun = await affected('REFUND', true, { checkIn: '2026-01-01', checkOut: '2027-03-05' });
    expect(await begun.see()).toBe('FAILED');
    expect(await begun.item()).toMatchObject({ outcome: { code: 'STAY_BEGUN' } });
    expect(await begun.operations()).toEqual([]);
  });

  test('is waited for while it is being booked, and left alone once it has ended or left', async () => {
    const { see, bookingId, item } = await affected('REFUND', false);
    expect(await see()).toBe('PENDING');
    const ended = { status: 'CANCELLED', settledAt: new Date() };
    await db.booking.update({ where: { id: bookingId }, data: ended });
    expect(await see()).toBe('SKIPPED');
    expect(await item()).toMatchObject({ state: 'SKIPPED', operationId: null });
    expect(told).toEqual([]);
  });
});
