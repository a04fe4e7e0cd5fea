import { bookingWindowSteps } from '@holdfast/contracts/http/admin/analytics';
import { addDays } from '@holdfast/domain/calendar-date';
import { reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { book } from './book.ts';
import { as, firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
const night = (n: number) => addDays(firstNight, n);
const settledAt = new Date();

/** A booking of three nights from the first, as it came about. */
async function booked(id: string, data: object, hotelId = 'htl_sea'): Promise<void> {
  await book(api, id, { arrival: 0, hotelId });
  const stay = { checkIn: night(0), checkOut: night(3), status: 'CONFIRMED', settledAt };
  await api.platform.bookings.booking.update({
    where: { id },
    data: { ...stay, capturedAmountMinor: 20_000n, ...data },
  });
}

beforeAll(async () => {
  api = await startTestApi();
  for (const [roomTypeId, rooms] of [
    ['rt_sea_double', 10],
    ['rt_sea_suite', 2],
  ] as const) {
    const body = { version: null, allotment: { rooms } };
    expect((await api.call('sea', 'PUT', `/rooms/${roomTypeId}/inventory`, body)).statusCode).toBe(200);
  }
  await reserveRooms(api.platform.inventory, {
    ...{ bookingId: 'bk_rooms', checkIn: night(0), checkOut: night(2), livemode: true },
    lines: [
      { roomTypeId: 'rt_sea_double', rooms: 3 },
      { roomTypeId: 'rt_sea_suite', rooms: 1 },
    ],
    expiresAt: new Date().toISOString(),
  });
  const days = (n: number) => new Date(Date.parse(`${night(0)}T12:00:00Z`) - n * 86_400_000);
  await booked('bk_plain', { createdAt: days(0) });
  await booked('bk_refunded', { refundedAmountMinor: 5_000n, createdAt: days(3) });
  await booked('bk_before', { checkIn: night(-2), checkOut: night(1), capturedAmountMinor: 300n });
  await booked('bk_cancelled', { status: 'CANCELLED', refundedAmountMinor: 19_998n, createdAt: days(200) });
  await booked('bk_missed', { status: 'NO_SHOW', refundedAmountMinor: 20_000n, createdAt: days(30) });
  const nothing = { capturedAmountMinor: 0n };
  const points = { ...nothing, pointsSpent: 3, pointsAmountMinor: 30n };
  await booked('bk_points', { ...points, createdAt: days(1) });
  await booked('bk_returned', {
    ...points,
    createdAt: days(1),
    status: 'CANCELLED',
  });
  const { bookings } = api.platform;
  await bookings.loyaltyEntry.upsert({
    where: { bookingId_kind: { bookingId: 'bk_returned', kind: 'RETURNED' } },
    create: { accountId: 'usr_guest', bookingId: 'bk_returned', kind: 'RETURNED', points: 3 },
    update: {},
  });
  // None of these is in it.
  await booked('bk_expired', { ...points, status: 'EXPIRED' });
  await booked('bk_pending', { settledAt: null });
  await booked('bk_dollars', { currency: 'USD', createdAt: days(4) });
  await booked('bk_test', { livemode: false });
  await booked('bk_hill', {}, 'htl_hill');
});
afterAll(() => api?.close());

const path = `/hotels/htl_sea/analytics?from=${night(0)}&until=${night(3)}`;
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

describe("a hotel's figures", () => {
  test('rooms of all types, and money in equal parts on the nights of each stay', async () => {
    const figures = (await api.call('sea', 'GET', path)).json();
    // 20,000 and 15,000 over three nights, 2 kept of a cancelled one, 100 of one that came before, 30 in points.
    expect(figures.nights).toEqual([
      { date: night(0), capacity: 12, sold: 4, revenue: eur(6_668 + 5_000 + 2 + 100 + 10) },
      { date: night(1), capacity: 12, sold: 4, revenue: eur(6_666 + 5_000 + 10) },
      { date: night(2), capacity: 12, sold: 0, revenue: eur(6_666 + 5_000 + 10) },
    ]);
    expect(figures.totals).toEqual({ capacity: 36, sold: 8, revenue: eur(35_132) });
  });

  test('how far ahead guests book, and what became of it', async () => {
    const { bookingWindow, bookings } = (await api.call('sea', 'GET', path)).json();
    expect(bookingWindow.map(({ fromDays }: { fromDays: number }) => fromDays)).toEqual([
      ...bookingWindowSteps,
    ]);
    expect(bookingWindow).toMatchObject([
      { fromDays: 0, untilDays: 1, bookings: 1 },
      { fromDays: 1, untilDays: 4, bookings: 3 },
      { fromDays: 4, bookings: 1 },
      { fromDays: 8, bookings: 0 },
      { fromDays: 15, untilDays: 31, bookings: 1 },
      { fromDays: 31, bookings: 0 },
      { fromDays: 61, bookings: 0 },
      { fromDays: 91, untilDays: null, bookings: 1 },
    ]);
    expect(bookings).toEqual({ asked: 8, made: 7, cancelled: 2, missed: 1 });
  });

  test('of test mode for a test token', async () => {
    const headers = await as('sea', { livemode: false });
    const { bookings } = (await api.edge.inject({ url: `/admin/v1${path}`, headers })).json();
    expect(bookings).toEqual({ asked: 1, made: 1, cancelled: 0, missed: 0 });
  });

  test.each([
    `from=${night(0)}&until=${night(0)}`,
    `from=${night(0)}&until=${night(401)}`,
    `from=${night(0)}`,
  ])('a range %s is refused', async (query) => {
    expect((await api.call('sea', 'GET', `/hotels/htl_sea/analytics?${query}`)).statusCode).toBe(400);
  });
});

describe('the calendar', () => {
  test('every room type with its nights, and the versions that a change of them takes', async () => {
    const prices = { version: null, plan: { baseMinor: 10_000 } };
    await api.call('sea', 'PUT', '/rooms/rt_sea_double/pricing', {
      ...prices,
      prices: [{ from: night(1), until: night(2), amountMinor: 12_300 }],
    });
    const nights = [{ from: night(2), until: night(3), stopSell: true, minStay: 2 }];
    await api.call('sea', 'PUT', '/rooms/rt_sea_double/inventory', { version: 1, nights });
    const calendar = (
      await api.call('sea', 'GET', `/hotels/htl_sea/calendar?from=${night(0)}&until=${night(3)}`)
    ).json();
    expect(calendar).toMatchObject({ hotelId: 'htl_sea', currency: 'EUR' });
    const [double, suite] = calendar.roomTypes;
    expect(double).toMatchObject({ name: 'Double', inventoryVersion: 2, pricingVersion: 2 });
    expect(suite).toMatchObject({ name: 'Suite', inventoryVersion: 1, pricingVersion: null });
    const open = { stopSell: false, minStay: null, maxStay: null, closedToArrival: false };
    const first = { ...open, date: night(0), rooms: null, capacity: 10, sold: 3, left: 7 };
    expect(double.nights).toEqual([
      { ...first, amountMinor: 10_000, fixed: false },
      { ...first, date: night(1), amountMinor: 12_300, fixed: true },
      {
        ...{ ...first, date: night(2), sold: 0, left: 0, stopSell: true, minStay: 2 },
        ...{ amountMinor: 10_000, fixed: false },
      },
    ]);
    expect(suite.nights[0]).toMatchObject({ amountMinor: null });
    const change = {
      version: double.pricingVersion,
      prices: [{ from: night(0), until: night(1), amountMinor: 1 }],
    };
    expect((await api.call('sea', 'PUT', '/rooms/rt_sea_double/pricing', change)).statusCode).toBe(200);
  });
});
