import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { isErased, requestErasure } from '@holdfast/prisma-identity/erasures';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseBookingsActivities } from '../../src/booking/erase-bookings.ts';
import { anonymiseReviewsActivities } from '../../src/catalog/anonymise-reviews.ts';
import { eraseAccountActivities } from '../../src/identity/erase-account.ts';
import { eraseRecipientActivities } from '../../src/notification/erase-recipient.ts';
import { forgetCardsActivities } from '../../src/payment/forget-cards.ts';

const services = ['booking', 'catalog', 'identity', 'notification', 'payment'] as const;
const temporary = await Promise.all(services.map((service) => createTemporaryDatabase(service)));
const [booking, catalog, identity, notification, payment] = temporary.map(({ url }) => ({ url }));
if (!booking || !catalog || !identity || !notification || !payment) throw new Error('no databases');
const databases = {
  bookings: openBookingDatabase(booking),
  catalog: openCatalogDatabase(catalog),
  identity: openIdentityDatabase(identity),
  notifications: openNotificationDatabase(notification),
  payments: openPaymentDatabase(payment),
};
const { bookings, notifications, payments } = databases;
const ada = { subjectId: 'usr_ada' };

afterAll(async () => {
  await Promise.all(Object.values(databases).map((db) => db.$disconnect()));
  await Promise.all(temporary.map((database) => database.drop()));
});

// Two people with the same of everything: what happens to one must not happen to the other.
beforeAll(async () => {
  for (const name of ['ada', 'bob']) {
    const accountId = `usr_${name}`;
    const guest = {
      id: `gst_${name}`,
      accountId,
      subjectId: accountId,
      fullName: name,
      phone: '+1',
      smsWanted: true,
    };
    await bookings.guest.create({
      data: { ...guest, email: `${name}@x.example`, emailHash: `e-${name}`, phoneHash: `p-${name}` },
    });
    await bookings.$executeRaw`
      INSERT INTO bookings (id, number, livemode, account_id, guest_id, fingerprint, status, hotel_id, room_type_id,
        check_in, check_out, rooms, guests, total_amount_minor, currency, special_requests, terms, hold_ttl_seconds,
        settled_at)
      VALUES (${`bk_${name}`}, ${`BK-${name}`}, false, ${accountId}, ${guest.id}, 'f', 'COMPLETED', 'htl_1', 'rt_1',
        '2026-01-01', '2026-01-02', 1, 1, 12345, 'EUR', 'a cot', '{}', 900, now())`;
    await bookings.operation.create({
      data: {
        ...{ id: `op_${name}`, bookingId: `bk_${name}`, accountId: 'usr_support', kind: 'refund' },
        ...{ fingerprint: 'f', note: `${name} rang`, finishedAt: new Date() },
      },
    });
    await bookings.$executeRaw`
      INSERT INTO waiting_entries (id, livemode, account_id, guest_id, fingerprint, hotel_id, room_type_id, check_in,
        check_out, rooms, guests, terms)
      VALUES (${`wl_${name}`}, false, ${accountId}, ${guest.id}, 'f', 'htl_1', 'rt_1', '2027-01-01', '2027-01-02', 1,
        1, '{}')`;
    await databases.identity.user.create({
      data: {
        ...{ id: accountId, email: `${name}@x.example`, emailHash: `e-${name}`, fullName: name, phone: '+1' },
        ...{ roles: ['USER'], passwordHash: 'hash', totpSecret: 'secret', preferences: { bed: name } },
        recoveryHashes: [`hash-of-${name}`],
      },
    });
    await databases.identity.session.create({
      data: {
        id: `ses_${name}`,
        userId: accountId,
        audience: 'customer',
        expiresAt: new Date(Date.now() + 1e6),
      },
    });
    await databases.identity.refreshToken.create({
      data: { tokenHash: `t-${name}`, sessionId: `ses_${name}` },
    });
    await databases.identity.dataKey.create({ data: { subjectId: accountId, wrapped: `one.${name}` } });
    await notifications.$executeRaw`
      INSERT INTO notifications (id, booking_id, template, channel, audience, status)
      VALUES (${`ntf_${name}`}, ${`bk_${name}`}, 'refund-done', 'EMAIL', 'GUEST', 'QUEUED'),
             (${`ntf_${name}_hotel`}, ${`bk_${name}`}, 'refund-done', 'EMAIL', 'HOTEL', 'QUEUED')`;
    await notifications.suppressedAddress.create({
      data: { addressHash: `e-${name}`, reason: 'BOUNCED', notificationId: `ntf_${name}` },
    });
    await payments.savedCard.create({
      data: { id: `card_${name}`, accountId, livemode: false, providerPaymentMethodId: `pm_${name}` },
    });
  }
});

/** What is stored of a person, wherever it is. */
async function storedOf(name: string) {
  const id = `usr_${name}`;
  return {
    user: await databases.identity.user.findUniqueOrThrow({ where: { id } }),
    sessions: await databases.identity.session.findMany({ where: { userId: id } }),
    tokens: await databases.identity.refreshToken.count({ where: { sessionId: `ses_${name}` } }),
    key: await databases.identity.dataKey.findUniqueOrThrow({ where: { subjectId: id } }),
    guest: await bookings.guest.findUniqueOrThrow({ where: { id: `gst_${name}` } }),
    booking: await bookings.booking.findUniqueOrThrow({ where: { id: `bk_${name}` } }),
    operation: await bookings.operation.findUniqueOrThrow({ where: { id: `op_${name}` } }),
    waiting: await bookings.waitingEntry.findUniqueOrThrow({ where: { id: `wl_${name}` } }),
    suppressed: await notifications.suppressedAddress.count({ where: { addressHash: `e-${name}` } }),
    guestMail: await notifications.notification.findUniqueOrThrow({ where: { id: `ntf_${name}` } }),
    hotelMail: await notifications.notification.findUniqueOrThrow({ where: { id: `ntf_${name}_hotel` } }),
    card: await payments.savedCard.findUniqueOrThrow({ where: { id: `card_${name}` } }),
  };
}

const account = eraseAccountActivities(databases.identity);

/** Each step twice, as a worker that dies after one does it. */
const twice = async <Result>(step: () => Promise<Result>): Promise<Result> => {
  const first = await step();
  expect(await step()).toEqual(first);
  return first;
};

test('every step forgets one person, may be done twice, and touches nobody else', async () => {
  const before = await storedOf('bob');
  const detached: string[] = [];
  const detachCard = async ({ paymentMethodId }: { paymentMethodId: string }) =>
    void detached.push(paymentMethodId);
  const provider = { authorizing: { detachCard } } as unknown as PaymentProvider;
  const cards = forgetCardsActivities({ payments, provider });
  const { erasureId } = { erasureId: 'era_1' };
  await twice(() => requestErasure(databases.identity, { id: erasureId, ...ada, requestedBy: 'usr_ada' }));
  expect(await isErased(databases.identity, 'usr_ada')).toBe(true);

  await twice(() => account.closeAccount(ada));
  expect((await storedOf('ada')).sessions[0]).toMatchObject({ revokedFor: 'ERASED' });
  expect(await cards.listCards(ada)).toEqual(['card_ada']);
  await twice(() => cards.forgetCard({ cardId: 'card_ada' }));
  expect(detached).toEqual(['pm_ada']);
  const erased = await twice(() => eraseBookingsActivities(bookings).eraseBookings(ada));
  expect(erased).toEqual({ bookingIds: ['bk_ada'], guests: 1, waitingEntries: 1 });
  await twice(() =>
    eraseRecipientActivities(notifications).eraseRecipient({ ...ada, bookingIds: ['bk_ada'] }),
  );
  await twice(() => anonymiseReviewsActivities(databases.catalog).anonymiseReviews({ ...ada, erasureId }));
  expect(await twice(() => account.eraseAccount(ada))).toBe(1);
  const counts = { accounts: 1, cards: 1, guests: 1, bookings: 1, waitingEntries: 1, reviews: 0 };
  await twice(() =>
    account.completeErasure({ ...ada, erasureId, certificate: { ...counts, kept: ['dates'] } }),
  );

  const after = await storedOf('ada');
  expect(after).toMatchObject({
    user: {
      email: '',
      emailHash: null,
      fullName: '',
      phone: null,
      passwordHash: null,
      totpSecret: null,
      recoveryHashes: [],
    },
    tokens: 0,
    key: { wrapped: null, destroyedAt: expect.any(Date) },
    guest: { fullName: '', email: '', phone: null, emailHash: null, phoneHash: null, smsWanted: false },
    booking: { specialRequests: null, totalAmountMinor: 12_345n, checkIn: '2026-01-01', number: 'BK-ada' },
    operation: { note: null },
    waiting: { state: 'WITHDRAWN' },
    suppressed: 0,
    guestMail: { status: 'SKIPPED', dueAt: null },
    hotelMail: { status: 'QUEUED' },
    card: { removedAt: expect.any(Date) },
  });
  expect(after.user.preferences).toEqual({});
  const certificate = await databases.identity.erasure.findUniqueOrThrow({ where: { id: erasureId } });
  expect(certificate).toMatchObject({ state: 'DONE', certificate: { ...counts, kept: ['dates'] } });
  expect(await storedOf('bob')).toEqual(before);
});

const where = { id: 'bk_bob' };
const harmless = { status: 'COMPLETED', settledAt: new Date(), disputed: false };

test.each([
  ['ahead', { status: 'CONFIRMED' }, null],
  ['without an outcome', { settledAt: null }, null],
  ['disputed', { disputed: true }, null],
  ['with something asked of it', {}, { finishedAt: null }],
])('a booking that is %s is open', async (_, change, asked) => {
  const { countOpenStays } = eraseBookingsActivities(bookings);
  const operation = { where: { id: 'op_bob' } };
  expect(await countOpenStays({ subjectId: 'usr_bob' })).toBe(0);
  await bookings.booking.update({ where, data: change });
  if (asked !== null) await bookings.operation.update({ ...operation, data: asked });
  expect(await countOpenStays({ subjectId: 'usr_bob' })).toBe(1);
  await bookings.booking.update({ where, data: harmless });
  await bookings.operation.update({ ...operation, data: { finishedAt: new Date() } });
});
