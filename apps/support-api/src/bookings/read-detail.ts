import { readProgress } from '@holdfast/edge/booking-progress';
import { readSteps } from '@holdfast/prisma-booking/read-history';
import { type SupportView, staffOf } from '@holdfast/prisma-booking/read-support-view';
import { readAuditOf } from '@holdfast/prisma-identity/audit-log';
import { readNames } from '@holdfast/prisma-identity/read-names';
import { readNotificationsOfBooking } from '@holdfast/prisma-notification/read-notifications-of-booking';
import { readMoneyOfBooking } from '@holdfast/prisma-payment/read-money-of-booking';
import { readLiveProgress } from '@holdfast/temporal/read-live-progress';
import { auditView } from '../audit/audit-view.ts';
import { compensationView } from '../compensations/compensation-view.ts';
import type { Platform } from '../platform.ts';
import { bookingDetail } from './booking-detail.ts';
import { moneyView } from './money-view.ts';
import { notificationView } from './notification-view.ts';

/** All there is to know of a booking, from every service that knows something of it. */
export async function readDetail(platform: Platform, view: SupportView) {
  const { bookings, payments, notifications, identity, guestVault, temporal } = platform;
  const { id: bookingId, payerId } = view;
  const [guest, specialRequests, names, money, told, progress] = await Promise.all([
    guestVault.openGuest(view.guest),
    guestVault.openRequests(view.guest.subjectId, view.specialRequests),
    // Without names an account's id still says who.
    openNames(platform, staffOf(view.operations)).catch(() => new Map<string, string>()),
    readMoneyOfBooking(payments, { bookingId, payerId: payerId ?? bookingId }),
    readNotificationsOfBooking(notifications, bookingId),
    readProgress(view, {
      readLive: (id) => readLiveProgress(temporal, id),
      readSteps: (id) => readSteps(bookings, id),
    }),
  ]);
  const { source, note, steps } = progress;
  const compensations = view.compensations.map((row) => compensationView(row));
  const deeds = await readAuditOf(identity, [
    bookingId,
    ...[...money.requests, ...money.disputes, ...compensations].map(({ id }) => id),
  ]);
  return {
    ...bookingDetail(view, { guest, specialRequests, names }),
    progress: { source, ...(note === undefined ? {} : { note }), steps },
    ...moneyView(money),
    compensations,
    notifications: told.map(notificationView),
    deeds: deeds.map(auditView),
  };
}

/** The names of these accounts, opened; who was erased has none. */
async function openNames(
  { identity, vault }: Platform,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const sealed = [...(await readNames(identity, accountIds))];
  const opened = sealed.map(async ([subjectId, text]) => {
    const name = await vault.open({ subjectId, field: 'fullName' }, text);
    return name === null ? [] : [[subjectId, name] as const];
  });
  return new Map((await Promise.all(opened)).flat());
}
