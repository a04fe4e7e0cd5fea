import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { addWaiting, type NewWaiting, withdrawWaiting } from '@holdfast/prisma-booking/waiting-list';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { releaseRooms, reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { offerReleasedRoomsActivities } from '../../src/sweeps/offer-released-rooms.ts';

const databases = await Promise.all([
  createTemporaryDatabase('booking'),
  createTemporaryDatabase('inventory'),
]);
const [booking, inventoryDatabase] = databases;
if (!booking || !inventoryDatabase) throw new Error('no databases');
const bookings = openBookingDatabase({ url: booking.url });
const inventory = openInventoryDatabase({ url: inventoryDatabase.url });

afterAll(async () => {
  await Promise.all([bookings.$disconnect(), inventory.$disconnect()]);
  await Promise.all(databases.map((database) => database.drop()));
});

const hotel = {
  name: 'Sea',
  address: 'Street 1',
  city: 'Lisbon',
  countryCode: 'PT',
  timeZone: 'Europe/Lisbon',
  checkInTime: '15:00',
  checkOutTime: '11:00',
};
const today = dateIn('Europe/Lisbon', new Date());
const checkIn = addDays(today, 10);
const stay = { checkIn, checkOut: addDays(checkIn, 2) };
const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll('-', '')}`;

let started: string[] = [];
let roomTypeId = '';

beforeEach(async () => {
  started = [];
  roomTypeId = newId('rt');
  await bookings.waitingEntry.updateMany({ where: { state: 'WAITING' }, data: { state: 'WITHDRAWN' } });
  await inventory.$queryRaw`SELECT ensure_night_partitions(${today}, ${addDays(today, 40)})`;
  await inventory.night.createMany({
    data: [0, 1].map((night) => ({ roomTypeId, date: addDays(checkIn, night), capacity: 2 })),
  });
  await inventory.ratePlan.create({
    data: { roomTypeId, hotelId: 'htl_sea', currency: 'EUR', baseMinor: 10_000n },
  });
});

/** Runs one sweep as the worker does. */
function sweep(startBookStay = async (id: string) => started.push(id) > 0): Promise<number> {
  const world = { bookings, inventory, startBookStay };
  return new MockActivityEnvironment().run(offerReleasedRoomsActivities(world).offerReleasedRooms);
}

function wait(entry: Partial<NewWaiting> = {}) {
  return addWaiting(bookings, {
    ...{ id: newId('wl'), accountId: newId('usr'), livemode: false, fingerprint: 'print' },
    ...{ hotelId: 'htl_sea', roomTypeId, rooms: 1, guests: 1, ...stay },
    terms: { hotel, roomType: { name: 'Double' }, cancellationTiers: [] },
    guest: { fullName: 'Ada Example', email: 'ada@example.com', phone: '+351 1234567', smsWanted: true },
    ...entry,
  });
}

/** Takes rooms as other guests would; returns the id under which they are given back. */
async function fill(rooms: number): Promise<string> {
  const bookingId = newId('bk');
  const lines = [{ roomTypeId, rooms }];
  await reserveRooms(inventory, {
    ...{ bookingId, lines, ...stay },
    expiresAt: '2027-01-01T00:00:00Z',
    livemode: false,
  });
  return bookingId;
}

const entryOf = (id: string) => bookings.waitingEntry.findUniqueOrThrow({ where: { id } });
const statesOf = (...entries: { id: string }[]) =>
  Promise.all(entries.map(async ({ id }) => (await entryOf(id)).state));
const reserved = async () =>
  (await inventory.night.findMany({ where: { roomTypeId } })).map((night) => night.reserved);

/** What a saga writes when it has ended, with the rooms given back unless they were booked. */
async function endOffer(id: string, status: string): Promise<void> {
  const bookingId = (await entryOf(id)).bookingId ?? '';
  await bookings.booking.update({ where: { id: bookingId }, data: { status, settledAt: new Date() } });
  if (status !== 'CONFIRMED') await releaseRooms(inventory, bookingId);
}

test('an offer keeps what a euro buys that day, by which its stay will earn points', async () => {
  await inventory.ratePlan.update({ where: { roomTypeId }, data: { currency: 'USD' } });
  await inventory.exchangeRate.create({ data: { currency: 'USD', microsPerEuro: 1_080_000n } });
  const { id } = await wait();
  expect(await sweep()).toBe(1);
  const where = { id: (await entryOf(id)).bookingId ?? '' };
  expect(await bookings.booking.findUnique({ where })).toMatchObject({ microsPerEuro: 1_080_000n });
});

test('a released room is held for who has waited longest, who is told and has two hours', async () => {
  const taken = await fill(2);
  const [first, second] = [await wait(), await wait()];
  expect(await sweep()).toBe(0);
  await releaseRooms(inventory, taken);
  await fill(1);
  expect(await sweep()).toBe(1);
  expect(await statesOf(first, second)).toEqual(['OFFERED', 'WAITING']);
  const { bookingId } = await entryOf(first.id);
  expect(started).toEqual([bookingId]);
  expect(await reserved()).toEqual([2, 2]);
  const row = await bookings.booking.findUniqueOrThrow({
    where: { id: bookingId ?? '' },
    include: { guest: true },
  });
  expect(row).toMatchObject({
    ...{ status: 'PENDING', accountId: first.accountId, holdTtlSeconds: 7_200, paymentMethodId: null },
    ...{ totalAmountMinor: 20_000n, terms: { hotel: { name: 'Sea' }, nights: [{}, {}], lines: [{}] } },
    guest: { email: 'ada@example.com', smsWanted: true },
  });
  const asked = await bookings.outboxMessage.findMany({
    where: { key: bookingId ?? '', topic: 'notification-queue' },
    orderBy: { id: 'asc' },
  });
  expect(asked.map(({ type }) => type)).toEqual(['EmailRequested', 'SMSRequested']);
  expect(asked[0]?.data).toEqual({ bookingId, template: 'waiting-list-offer' });
});

test('an offer that is taken is BOOKED; one that lapses goes to the next in line', async () => {
  await fill(1);
  const entries = [await wait(), await wait(), await wait()] as const;
  await sweep();
  await endOffer(entries[0].id, 'EXPIRED');
  await sweep();
  expect(await statesOf(...entries)).toEqual(['LAPSED', 'OFFERED', 'WAITING']);
  await endOffer(entries[1].id, 'CONFIRMED');
  expect(await sweep()).toBe(0);
  expect(await statesOf(...entries)).toEqual(['LAPSED', 'BOOKED', 'WAITING']);
  expect(await reserved()).toEqual([2, 2]);
});

test('sweeps that meet offer once, and not more than there is', async () => {
  const entries = await Promise.all(Array.from({ length: 6 }, () => wait()));
  const offered = await Promise.all([sweep(), sweep(), sweep()]);
  expect(offered.reduce((sum, next) => sum + next)).toBe(2);
  expect((await statesOf(...entries)).filter((state) => state === 'OFFERED')).toHaveLength(2);
  expect(await reserved()).toEqual([2, 2]);
  const ids = [...new Set(started)];
  expect(await bookings.outboxMessage.count({ where: { key: { in: ids }, type: 'EmailRequested' } })).toBe(2);
});

test('who needs fewer rooms than there are is served before who needs more', async () => {
  await fill(1);
  const [many, one] = [await wait({ rooms: 2, guests: 2 }), await wait()];
  expect(await sweep()).toBe(1);
  expect(await statesOf(many, one)).toEqual(['WAITING', 'OFFERED']);
});

test('a sweep that was cut off is carried on by a later one, with the same hold', async () => {
  const entry = await wait();
  const cutOff = sweep(async () => {
    throw new Error('the worker was killed');
  });
  await expect(cutOff).rejects.toThrow('killed');
  await bookings.waitingEntry.update({ where: { id: entry.id }, data: { state: 'WAITING' } });
  expect(await sweep()).toBe(0);
  await bookings.waitingEntry.update({
    where: { id: entry.id },
    data: { updatedAt: new Date(Date.now() - 61_000) },
  });
  expect(await sweep()).toBe(1);
  expect(started).toEqual([(await entryOf(entry.id)).bookingId]);
  expect(await reserved()).toEqual([1, 1]);
});

test('nobody waits for rooms that another guest gets first: they keep their place', async () => {
  const entry = await wait();
  await inventory.night.updateMany({ where: { roomTypeId }, data: { stopSell: true } });
  expect(await sweep()).toBe(0);
  await inventory.night.updateMany({ where: { roomTypeId }, data: { stopSell: false } });
  const { createdAt } = await entryOf(entry.id);
  expect(createdAt).toEqual(entry.createdAt);
  expect(await sweep()).toBe(1);
});

test('who has withdrawn, or waited until the day has passed, is offered nothing', async () => {
  const [gone, late] = [await wait(), await wait({ checkIn: addDays(today, -1), checkOut: today })];
  await withdrawWaiting(bookings, gone);
  expect(await sweep()).toBe(0);
  expect(await statesOf(gone, late)).toEqual(['WITHDRAWN', 'LAPSED']);
});
