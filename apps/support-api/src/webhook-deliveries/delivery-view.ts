import type {
  deliveryStates,
  PartnerDeliverySchema,
} from '@holdfast/contracts/http/support/webhook-deliveries';
import type { AnyDelivery } from '@holdfast/prisma-notification/deliveries-of-all';
import type { Static } from 'typebox';

type View = Static<typeof PartnerDeliverySchema>;
type State = (typeof deliveryStates)[number];

/** A delivery as support sees it; what is being sent at this moment is pending. */
export function deliveryView(row: AnyDelivery): View {
  const { id, partnerId, endpointId, endpoint, eventId, event, attempts, dueAt, createdAt, deliveredAt } =
    row;
  const last = row.tries.at(-1);
  return {
    ...{ id, partnerId },
    endpoint: { id: endpointId, url: endpoint.url, state: endpoint.state as View['endpoint']['state'] },
    event: {
      ...{ id: eventId, type: event.type },
      ...(event.bookingId === null ? {} : { bookingId: event.bookingId }),
    },
    state: row.state === 'SENDING' ? 'PENDING' : (row.state as State),
    attemptCount: attempts,
    ...(last?.status == null ? {} : { lastStatus: last.status }),
    ...(last?.error == null ? {} : { lastError: last.error }),
    ...(row.state === 'PENDING' && dueAt !== null ? { nextAttemptAt: dueAt.toISOString() } : {}),
    createdAt: createdAt.toISOString(),
    ...(deliveredAt === null ? {} : { deliveredAt: deliveredAt.toISOString() }),
  };
}

/** The same with every attempt. */
export function deliveryDetail(row: AnyDelivery) {
  const attempts = row.tries.map(({ number, startedAt, durationMillis, status, error }) => ({
    number,
    startedAt: startedAt.toISOString(),
    ...(durationMillis === null ? {} : { milliseconds: durationMillis }),
    ...(status === null ? {} : { status }),
    ...(error === null ? {} : { error }),
  }));
  return { ...deliveryView(row), attempts };
}

/** Which states of rows a state as it is told stands for. */
export function rowStatesOf(state: State | undefined): readonly string[] | undefined {
  if (state === undefined) return undefined;
  return state === 'PENDING' ? ['PENDING', 'SENDING'] : [state];
}
