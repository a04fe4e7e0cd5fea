import type { ActorKind } from '@holdfast/domain/actors';
import type { SupportView } from '@holdfast/prisma-booking/read-support-view';
import { bookingSummary } from './booking-summary.ts';

/** All that the booking database knows of a booking; `names` are those of the staff who acted on it. */
export function bookingDetail(view: SupportView, names: ReadonlyMap<string, string>) {
  const { guest, history, operations } = view;
  return {
    ...bookingSummary(view),
    accountId: view.accountId,
    guest: {
      fullName: guest.fullName,
      email: guest.email,
      ...(guest.phone === null ? {} : { phone: guest.phone }),
      language: guest.language,
      smsWanted: guest.smsWanted,
    },
    ...(view.reason === null ? {} : { reason: view.reason }),
    ...(view.declineCode === null ? {} : { declineCode: view.declineCode }),
    ...(view.cancelledBy === null ? {} : { cancelledBy: view.cancelledBy as ActorKind }),
    ...(view.specialRequests === null ? {} : { specialRequests: view.specialRequests }),
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
