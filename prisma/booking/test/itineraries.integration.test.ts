import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, expect, test } from 'vitest';
import { acceptItinerary } from '../src/accept-itinerary.ts';
import { openBookingChanges } from '../src/booking-changes.ts';
import { confirmBooking } from '../src/confirm-booking.ts';
import { openBookingDatabase } from '../src/database.ts';
import { findUntouched } from '../src/find-untouched.ts';
import { markActionRequired } from '../src/hold-booking.ts';
import { findItinerary, findUnsettledItineraries, listItineraries } from '../src/read-itineraries.ts';
import { closeItinerary, settleItinerary } from '../src/settle-itinerary.ts';
import { acceptable } from './acceptable-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const { accountId, livemode, fingerprint, guest, paymentMethodId, ...stay } = acceptable;

/** An itinerary with a stay for each currency given. */
function itinerary(name: string, ...currencies: string[]) {
  const stays = currencies.map((currency, index) => ({
    ...stay,
    bookingId: `bk_${name}${index}`,
    totalPrice: { amountMinor: 10_000 * (index + 1), currency },
  }));
  return { itineraryId: `iti_${name}`, accountId, livemode, fingerprint, guest, paymentMethodId, stays };
}

const idsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `bk_${name}${index}`);
const ends = (name: string, count: number) =>
  idsOf(name, count).map((bookingId) => ({ bookingId, steps: [] }));

test('rows of all stays are written at once; the first of a currency pays for the others', async () => {
  const row = await acceptItinerary(db, itinerary('a', 'EUR', 'GBP', 'EUR'));
  expect(row).toMatchObject({ id: 'iti_a', status: 'PENDING', settledAt: null });
  expect(row.bookings.map(({ id, payerId }) => [id, payerId])).toEqual([
    ['bk_a0', null],
    ['bk_a1', null],
    ['bk_a2', 'bk_a0'],
  ]);
  expect(new Set(row.bookings.map(({ guestId }) => guestId)).size).toBe(1);
  expect(new Set(row.bookings.map(({ number }) => number)).size).toBe(3);
  const events = await db.outboxMessage.findMany({ where: { key: { startsWith: 'bk_a' } } });
  expect(events.map(({ type }) => type)).toEqual(['BookingCreated', 'BookingCreated', 'BookingCreated']);
});

test('the same itinerary again is left alone, also by twenty at once', async () => {
  const events = await db.outboxMessage.count();
  const again = await acceptItinerary(db, { ...itinerary('a', 'EUR'), fingerprint: 'another' });
  expect(again).toMatchObject({ fingerprint });
  expect(again.bookings).toHaveLength(3);
  expect(await db.outboxMessage.count()).toBe(events);
  await Promise.all(Array.from({ length: 20 }, () => acceptItinerary(db, itinerary('crowd', 'EUR', 'EUR'))));
  expect(await db.booking.count({ where: { itineraryId: 'iti_crowd' } })).toBe(2);
});

test('its sweep finds it, and that of bookings leaves its bookings alone', async () => {
  await db.$executeRaw`UPDATE itineraries SET created_at = now() - interval '1 minute' WHERE id = 'iti_a'`;
  await db.$executeRaw`UPDATE bookings SET created_at = now() - interval '1 minute' WHERE itinerary_id = 'iti_a'`;
  expect(await findUnsettledItineraries(db, { olderThanSeconds: 30, limit: 10 })).toEqual(['iti_a']);
  expect(await findUntouched(db, { olderThanSeconds: 30, limit: 10 })).toEqual([]);
});

test('settled, each booking has its own total as taken, and the world is told once', async () => {
  for (const bookingId of idsOf('a', 3)) await confirmBooking(db, { bookingId, steps: [] });
  const settled = { itineraryId: 'iti_a', stays: ends('a', 3) };
  expect(await settleItinerary(db, settled)).toBe(true);
  expect(await settleItinerary(db, settled)).toBe(false);
  expect(await closeItinerary(db, closing('a', 3))).toBe(false);
  const row = await findItinerary(db, 'iti_a');
  expect(row).toMatchObject({ status: 'CONFIRMED', reason: null });
  expect(row?.bookings.map(({ status, capturedAmountMinor }) => [status, capturedAmountMinor])).toEqual([
    ['CONFIRMED', 10_000n],
    ['CONFIRMED', 20_000n],
    ['CONFIRMED', 30_000n],
  ]);
  const told = { key: { startsWith: 'bk_a' }, type: { in: ['BookingConfirmed', 'EmailRequested'] } };
  expect(await db.outboxMessage.count({ where: told })).toBe(6);
});

function closing(name: string, count: number) {
  const refusal = { code: 'PAYMENT_DECLINED', declineCode: 'lost_card' } as const;
  const stays = ends(name, count).map((end) => ({ ...end, paymentStatus: 'FAILED' as const }));
  return { itineraryId: `iti_${name}`, status: 'REJECTED' as const, refusal, stays };
}

test('one that was not to be ends with one reason everywhere, whoever waits for it hears', async () => {
  await acceptItinerary(db, itinerary('b', 'EUR', 'GBP'));
  const changes = await openBookingChanges(database.url);
  const waiting = changes.waitFor(
    'iti_b',
    async () => ((await findItinerary(db, 'iti_b'))?.settledAt ? 'told' : undefined),
    5_000,
  );
  expect(await closeItinerary(db, closing('b', 2))).toBe(true);
  expect(await waiting).toBe('told');
  await changes.close();
  const row = await findItinerary(db, 'iti_b');
  const end = { status: 'REJECTED', reason: 'PAYMENT_DECLINED', declineCode: 'lost_card' };
  expect(row).toMatchObject({ ...end, bookings: [end, end] });
});

test('whoever waits for an itinerary hears that its card wants action', async () => {
  await acceptItinerary(db, itinerary('c', 'EUR', 'GBP'));
  const changes = await openBookingChanges(database.url);
  const waiting = changes.waitFor(
    'iti_c',
    async () => {
      const row = await findItinerary(db, 'iti_c');
      return row?.bookings.some(({ paymentStatus }) => paymentStatus === 'REQUIRES_ACTION') || undefined;
    },
    5_000,
  );
  const expiresAt = new Date(Date.now() + 900_000).toISOString();
  await markActionRequired(db, { bookingId: 'bk_c1', expiresAt, steps: [] });
  expect(await waiting).toBe(true);
  await changes.close();
});

test('an account sees its own, newest first', async () => {
  const { items, total } = await listItineraries(db, { accountId, page: 1, pageSize: 2 });
  expect(total).toBe(4);
  expect(items).toHaveLength(2);
  expect((await listItineraries(db, { accountId: 'usr_other', page: 1, pageSize: 2 })).total).toBe(0);
});
