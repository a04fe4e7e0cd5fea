import type { PrivacyExport } from '@holdfast/contracts/http/privacy';
import { exportBookings } from '@holdfast/prisma-booking/export-bookings';
import { listReviewsOf } from '@holdfast/prisma-catalog/reviews';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import { exportAccount } from '@holdfast/prisma-identity/export-account';
import { exportNotifications } from '@holdfast/prisma-notification/export-notifications';
import { exportPayments } from '@holdfast/prisma-payment/export-payments';
import { bookingView } from '@holdfast/storefront/booking/booking-view';
import type { PrivacyDesk } from './privacy-api.ts';

/** Everything that is held on an account, from every service, opened for its owner. */
export async function exportOf(
  { platform, notifications }: PrivacyDesk,
  accountId: string,
): Promise<PrivacyExport> {
  const { bookings: db, guestVault, identity, payments: paymentDb, catalog } = platform;
  const { bookings, waiting, points, entries } = await exportBookings(db, accountId);
  const whose = { accountId, bookingIds: bookings.map(({ id }) => id) };
  const [account, { payments, cards }, told, reviews] = await Promise.all([
    exportAccount(identity, accountId),
    exportPayments(paymentDb, whose),
    exportNotifications(notifications, whose),
    listReviewsOf(catalog, accountId),
  ]);
  const profile = account === null ? null : await profileOf(platform, account);
  return {
    exportedAt: new Date().toISOString(),
    profile,
    bookings: await Promise.all(
      bookings.map(async ({ guest, ...row }) => ({
        booking: bookingView(row),
        guest: {
          ...(await guestVault.openGuest(guest)),
          ...{ language: guest.language, smsWanted: guest.smsWanted },
        },
        specialRequests: await guestVault.openRequests(guest.subjectId, row.specialRequests),
      })),
    ),
    waitingList: await Promise.all(
      waiting.map(async ({ id, state, roomTypeId, checkIn, checkOut, guest, createdAt }) => ({
        ...{ id, state, roomTypeId, checkIn, checkOut },
        guest: await guestVault.openGuest(guest),
        createdAt: createdAt.toISOString(),
      })),
    ),
    payments: payments.map((payment) => paymentView(payment)),
    notifications: told.map(({ id, bookingId, template, channel, status, createdAt, sentAt }) => ({
      ...{ id, bookingId, template, channel, status, createdAt: createdAt.toISOString() },
      ...(sentAt === null ? {} : { sentAt: sentAt.toISOString() }),
    })),
    sessions: (account?.sessions ?? []).map(({ id, audience, createdAt, lastUsedAt, revokedAt }) => ({
      ...{ id, audience, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt.toISOString() },
      ...(revokedAt === null ? {} : { endedAt: revokedAt.toISOString() }),
    })),
    loyalty: {
      points,
      entries: entries.map(({ bookingId, kind, points: moved, at }) => ({
        ...{ bookingId, kind, points: moved, at: at.toISOString() },
      })),
    },
    reviews: reviews.map(({ bookingId, hotelId, rating, title, content, createdAt }) => ({
      ...{ bookingId, hotelId, rating, title, content, createdAt: createdAt.toISOString() },
    })),
    savedCards: cards.map(({ providerPaymentMethodId: id, createdAt }) => ({
      ...{ id, savedAt: createdAt.toISOString() },
    })),
  };
}

type Account = NonNullable<Awaited<ReturnType<typeof exportAccount>>>;

async function profileOf({ vault }: PrivacyDesk['platform'], account: Account) {
  const { id, language, smsWanted, preferences, createdAt } = account;
  const open = (field: 'email' | 'fullName' | 'phone') => {
    const sealed = account[field];
    return sealed === null ? null : vault.open({ subjectId: id, field }, sealed);
  };
  const [email, fullName, phone] = await Promise.all([open('email'), open('fullName'), open('phone')]);
  const personal = { id, email, fullName, phone };
  return { ...personal, language, smsWanted, preferences, createdAt: createdAt.toISOString() };
}

type Payment = Awaited<ReturnType<typeof exportPayments>>['payments'][number];

function paymentView({ id, bookingId, status, currency, createdAt, ...amounts }: Payment) {
  const { amountMinor, capturedMinor, refundedMinor } = amounts;
  const money = (column: bigint) => ({ amountMinor: fromMoneyColumn(column), currency: currency ?? '' });
  return {
    ...{ id, bookingId, status, createdAt: createdAt.toISOString() },
    ...(amountMinor === null || currency === null
      ? {}
      : { amount: money(amountMinor), captured: money(capturedMinor), refunded: money(refundedMinor) }),
  };
}
