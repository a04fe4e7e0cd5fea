import type {
  BookingActivities,
  CloseHotelActivities,
  ErasureActivities,
  InventoryActivities,
  ItineraryActivities,
  PaymentActivities,
  StayActivities,
} from '@holdfast/activities/activities';
import { taskQueues } from '@holdfast/domain/task-queues';
import { type ActivityOptions, type LocalActivityOptions, proxyActivities } from '@temporalio/workflow';
import { localFirst } from './local-first.ts';

type OwnActivities = BookingActivities &
  InventoryActivities &
  ItineraryActivities &
  CloseHotelActivities &
  ErasureActivities;

// Own databases answer in milliseconds: a few quick tries within ten seconds, then a place in the queue (decision
// D16). The tries are counted because the time-out of a local activity ends a try, not the pauses between tries.
const ownLocally: LocalActivityOptions = {
  startToCloseTimeout: '3s',
  scheduleToCloseTimeout: '10s',
  retry: { initialInterval: '100ms', backoffCoefficient: 2, maximumAttempts: 6 },
};
const ownOrdinarily: ActivityOptions = {
  taskQueue: taskQueues.bookings,
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
};

// One try under a short deadline, because a slow provider must not hold the workflow task (decision D16).
const paymentLocally: LocalActivityOptions = {
  startToCloseTimeout: '2s',
  scheduleToCloseTimeout: '2s',
  retry: { maximumAttempts: 1 },
};
const paymentOrdinarily: ActivityOptions = {
  taskQueue: taskQueues.payments,
  startToCloseTimeout: '5s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
};

/** Forward steps on our own databases: a minute, then the saga is undone. */
export const ownForward = localFirst<OwnActivities>(ownLocally, {
  ...ownOrdinarily,
  scheduleToCloseTimeout: '50s',
});

/** Writes that must land, however long the database is away: outcomes and what people are told. */
export const ownForever = localFirst<OwnActivities>(ownLocally, ownOrdinarily);

/** The payment database's own rows of refunds, which no provider is asked about. */
export const paymentRowsForever = localFirst<PaymentActivities>(ownLocally, ownOrdinarily);

/** What a stay asks of other workflows: ordinary activities, since they wait. */
export const staysForever = proxyActivities<StayActivities>({
  taskQueue: taskQueues.stays,
  startToCloseTimeout: '10m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

/** Asking the provider what it knows, for as long as it takes. */
export const paymentForever = localFirst<PaymentActivities>(paymentLocally, paymentOrdinarily);

/** Taking money before the booking is confirmed: a minute, then the saga is undone. */
export const paymentForward = localFirst<PaymentActivities>(paymentLocally, {
  ...paymentOrdinarily,
  scheduleToCloseTimeout: '58s',
});

/** An authorization is captured at the latest this long before it lapses. */
export const captureMarginMillis = 60 * 60_000;

/** Capturing what was authorized: retried until the authorization is about to lapse (decision D6). */
export function paymentUntil(remainingMillis: number): PaymentActivities {
  return localFirst<PaymentActivities>(paymentLocally, {
    ...paymentOrdinarily,
    scheduleToCloseTimeout: Math.max(remainingMillis, 1),
  });
}

/** Undoing: one local try, then minutes as an ordinary activity, then it is parked (decision D12). */
export const ownUndo = localFirst<OwnActivities>(
  { ...ownLocally, retry: { maximumAttempts: 1 } },
  { ...ownOrdinarily, scheduleToCloseTimeout: '3m' },
);
export const paymentUndo = localFirst<PaymentActivities>(paymentLocally, {
  ...paymentOrdinarily,
  scheduleToCloseTimeout: '3m',
});
