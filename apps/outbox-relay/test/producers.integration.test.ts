import { eventCatalog } from '@holdfast/contracts/events/event-catalog';
import { type TopicName, topicNames } from '@holdfast/contracts/events/topics';
import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { toEnvelope } from '@holdfast/outbox/event-message';
import type { OutboxRow } from '@holdfast/outbox/outbox-rows';
import { readUnpublished } from '@holdfast/outbox/outbox-rows';
import { readEvent } from '@holdfast/outbox/read-event';
import { acceptBooking } from '@holdfast/prisma-booking/accept-booking';
import { acceptOperation } from '@holdfast/prisma-booking/accept-operation';
import { completeStays } from '@holdfast/prisma-booking/complete-stays';
import { confirmBooking } from '@holdfast/prisma-booking/confirm-booking';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { endBooking } from '@holdfast/prisma-booking/end-booking';
import { closeBooking, settleBooking } from '@holdfast/prisma-booking/settle-booking';
import { endOperation } from '@holdfast/prisma-booking/stay-operations';
import { createHotel } from '@holdfast/prisma-catalog/change-hotel';
import { createRoomType } from '@holdfast/prisma-catalog/change-room-type';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { publishReview } from '@holdfast/prisma-catalog/reviews';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { registerUser } from '@holdfast/prisma-identity/register-user';
import { changeHotelRates } from '@holdfast/prisma-inventory/change-hotel-rates';
import { changeRatePlan } from '@holdfast/prisma-inventory/change-rate-plan';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openNights } from '@holdfast/prisma-inventory/open-nights';
import { releaseRooms, reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { beginAttempt } from '@holdfast/prisma-payment/begin-attempt';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { movePayment } from '@holdfast/prisma-payment/move-payment';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { beginUndo, finishUndo } from '@holdfast/prisma-payment/undo-payment';
import { afterAll, beforeAll, expect, test } from 'vitest';

const temporary: TemporaryDatabase[] = [];
const written: { service: string; row: OutboxRow }[] = [];
const stay = { checkIn: '2027-06-10', checkOut: '2027-06-12' };
const amount = { amountMinor: 34_500, currency: 'EUR' };

// Each producer writes what it writes in production; the rows are read as the relay reads them.
beforeAll(async () => {
  const urlOf = async (service: string) => {
    const database = await createTemporaryDatabase(service);
    temporary.push(database);
    return { url: database.url };
  };
  await writeBookings(openBookingDatabase(await urlOf('booking')));
  await writePayments(openPaymentDatabase(await urlOf('payment')));
  await writeInventory(openInventoryDatabase(await urlOf('inventory')));
  await writeCatalog(openCatalogDatabase(await urlOf('catalog')));
  await writeAccounts(openIdentityDatabase(await urlOf('identity')));
});
afterAll(() => Promise.all(temporary.map((database) => database.drop())));

async function writeBookings(db: ReturnType<typeof openBookingDatabase>) {
  // The second guest has left long ago.
  const ends = [
    { status: 'CONFIRMED', ...stay },
    { status: 'CONFIRMED', checkIn: '2020-06-10', checkOut: '2020-06-12' },
    { status: 'REJECTED', ...stay },
    { status: 'CANCELLED', ...stay },
    { status: 'EXPIRED', ...stay },
  ] as const;
  for (const { status, checkIn, checkOut } of ends) {
    const bookingId = `bk_${status.toLowerCase()}_${checkIn.slice(0, 4)}`;
    const ids = { bookingId, accountId: 'usr_1', hotelId: 'htl_1', roomTypeId: 'rt_1' };
    const terms = { hotel, roomType: { name: 'Double' }, cancellationTiers: [], nights: [], lines: [] };
    const request = {
      ...ids,
      checkIn,
      checkOut,
      livemode: false,
      fingerprint: 'f',
      rooms: 1,
      guests: 2,
      holdTtlSeconds: 900,
    };
    const guest = {
      fullName: 'Ada Lovelace',
      email: 'ada@example.com',
      phone: '+44 20 7946 0000',
      smsWanted: true,
    };
    await acceptBooking(db, { ...request, totalPrice: amount, terms, guest });
    if (status === 'CONFIRMED') {
      await confirmBooking(db, { bookingId, steps: [] });
      await settleBooking(db, { bookingId, steps: [] });
    } else {
      const refusal = { code: 'PAYMENT_DECLINED', declineCode: 'expired_card' } as const;
      await closeBooking(db, { bookingId, status, refusal, paymentStatus: 'FAILED', steps: [] });
    }
  }
  expect(await completeStays(db, { limit: 10 })).toBe(1);
  const bookingId = 'bk_confirmed_2027';
  const asked = { accountId: 'usr_1', fingerprint: 'f', bookingId };
  await acceptOperation(db, { ...asked, id: 'op_move', kind: 'cancel', request: { waiveFee: false } });
  const tell = { event: 'BookingChanged', template: 'booking-changed' } as const;
  await endOperation(db, { operationId: 'op_move', outcome: { code: 'DONE' }, tell });
  const end = { operationId: 'op_end', bookingId, actorKind: 'HOTEL', at: '2027-06-11T00:00:00Z' } as const;
  await endBooking(db, 'NO_SHOW', { ...end, waiveFee: false });
  await collect('booking', db);
}

async function writePayments(db: ReturnType<typeof openPaymentDatabase>) {
  const begin = async (bookingId: string) => {
    const payment = { bookingId, sequence: 1, livemode: false };
    const paymentId = paymentIdOf(payment);
    await beginAttempt(db, { ...payment, attempt: 1, amount, paymentMethodId: 'pm_card_visa' });
    return { payment, paymentId, move: { paymentId, attempt: 1 } };
  };
  const { move: failed } = await begin('bk_failed');
  await movePayment(db, { ...failed, to: 'FAILED', declineCode: 'insufficient_funds' });
  for (const outcome of ['voided', 'refunded'] as const) {
    const { payment, paymentId, move } = await begin(`bk_${outcome}`);
    await movePayment(db, { ...move, to: 'AUTHORIZED' });
    if (outcome === 'refunded') await movePayment(db, { ...move, to: 'CAPTURED' });
    await beginUndo(db, payment);
    const refundedMinor = outcome === 'refunded' ? amount.amountMinor : 0;
    await finishUndo(db, { paymentId, outcome, refundedMinor, attempts: [] });
  }
  await collect('payment', db);
}

async function writeInventory(db: ReturnType<typeof openInventoryDatabase>) {
  await db.allotment.create({ data: { roomTypeId: 'rt_1', hotelId: 'htl_1', rooms: 2 } });
  await openNights(db, { from: '2027-06-01', until: '2027-07-01' });
  const lines = [{ roomTypeId: 'rt_1', rooms: 2 }];
  const expiresAt = '2027-06-01T00:00:00.000Z';
  await reserveRooms(db, { bookingId: 'bk_1', ...stay, lines, expiresAt, livemode: false });
  await releaseRooms(db, 'bk_1');
  const ours = { hotelId: 'htl_1', actorId: 'op_1', version: null, rules: [] };
  const plan = { currency: 'EUR', baseMinor: 10_000, stepMinor: 100, floorMinor: null, ceilingMinor: null };
  await changeRatePlan(db, { ...ours, roomTypeId: 'rt_1', plan });
  await changeHotelRates(db, { ...ours, charges: [] });
  await collect('inventory', db);
}

async function writeCatalog(db: ReturnType<typeof openCatalogDatabase>) {
  const ours = { hotelId: 'htl_1', roomTypeId: 'rt_1', actorId: 'op_1' };
  const place = { latitude: 43.3, longitude: 5.37, stars: 3, amenities: [], houseRules: {}, description: '' };
  const terms = { cancellationPolicyId: 'pol_flexible', status: 'ACTIVE' } as const;
  const details = { ...hotel, ...place, ...terms };
  await createHotel(db, { ...ours, currency: 'EUR', sandbox: true, details });
  const room = { name: 'Double', description: '', bedType: 'DOUBLE', maxGuests: 2, amenities: [] };
  await createRoomType(db, { ...ours, details: { ...room, cancellationPolicyId: null } });
  const said = { rating: 5, title: 'Quiet', content: 'We slept well.', stayedMonth: '2026-06' };
  await publishReview(db, { ...ours, bookingId: 'bk_1', accountId: 'usr_1', ...said });
  await collect('catalog', db);
}

async function writeAccounts(db: ReturnType<typeof openIdentityDatabase>) {
  const ada = { email: 'sealed', emailHash: 'h', fullName: 'sealed', passwordHash: 'p', language: 'en' };
  await registerUser(db, { ...ada, id: 'usr_1', accountTokenId: 'act_1' });
  await registerUser(db, { ...ada, id: 'usr_2', accountTokenId: 'act_2' });
  await collect('identity', db);
}

async function collect(
  service: string,
  db: Parameters<typeof readUnpublished>[0] & { $disconnect(): Promise<void> },
) {
  const { rows } = await readUnpublished(db, 100);
  written.push(...rows.map((row) => ({ service, row })));
  await db.$disconnect();
}

const hotel = {
  name: 'Inn',
  address: '1 Road',
  city: 'Marseille',
  countryCode: 'FR',
  timeZone: 'Europe/Paris',
  checkInTime: '15:00',
  checkOutTime: '11:00',
};

// What is searched and looked at passes no outbox (decision D25).
const throughOutboxes = topicNames.filter((topic) => topic !== 'activity-events');

test.each(throughOutboxes)(
  'what goes out on %s is what its schemas say, every type of it',
  (topic: TopicName) => {
    const ofTopic = written.filter(({ row }) => row.topic === topic);
    for (const { service, row } of ofTopic) {
      const wire = Buffer.from(JSON.stringify(toEnvelope(service, row)));
      expect(readEvent(topic, wire), row.type).toHaveProperty('event');
    }
    expect([...new Set(ofTopic.map(({ row }) => row.type))].sort()).toEqual(
      Object.keys(eventCatalog[topic]).sort(),
    );
  },
);
