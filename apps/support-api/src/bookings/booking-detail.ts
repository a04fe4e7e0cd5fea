import type { ActorKind } from '@holdfast/domain/actors';
import type { OpenedGuest } from '@holdfast/personal-data/guest-vault';
import type { SupportView } from '@holdfast/prisma-booking/read-support-view';
import { bookingSummary } from './booking-summary.ts';

/** What was sealed in a booking, opened. */
export interface OpenedOfBooking {
  readonly guest: OpenedGuest;
  readonly specialRequests: string | null;
  /** Of the staff who acted on it. */
  readonly names: ReadonlyMap<string, string>;
}

/** All that the booking database knows of a booking. */
export function bookingDetail(view: SupportView, { guest, specialRequests, names }: OpenedOfBooking) {
  const { history, operations, expiresAt } = view;
  const summary = bookingSummary(view);
  return {
    ...summary,
    ...(summary.status === 'PENDING' && expiresAt !== null ? { expiresAt: expiresAt.toISOString() } : {}),
    accountId: view.accountId,
    guest: {
      fullName: guest.fullName,
      email: guest.email,
      ...(guest.phone === null ? {} : { phone: guest.phone }),
      language: view.guest.language,
      smsWanted: view.guest.smsWanted,
    },
    ...(view.reason === null ? {} : { reason: view.reason }),
    ...(view.declineCode === null ? {} : { declineCode: view.declineCode }),
    ...(view.cancelledBy === null ? {} : { cancelledBy: view.cancelledBy as ActorKind }),
    ...(specialRequests === null ? {} : { specialRequests }),
    timeline: history.map(({ at, kind, entry }) => ({ at: at.toISOString(), kind, entry })),
    operations: operations.map((operation) => operationView(operation, names)),
  };
}

function operationView(operation: SupportView['operations'][number], names: ReadonlyMap<string, string>) {
  const { id, kind, actorKind, accountId, request, note, outcome, createdAt, finishedAt } = operation;
  const fullName = names.get(accountId);
  return {
    id,
    kind,
    by: { kind: actorKind as ActorKind, accountId, ...(fullName === undefined ? {} : { fullName }) },
    request,
    ...(note === null ? {} : { note }),
    ...(outcome === null ? {} : { outcome }),
    createdAt: createdAt.toISOString(),
    ...(finishedAt === null ? {} : { finishedAt: finishedAt.toISOString() }),
  };
}
