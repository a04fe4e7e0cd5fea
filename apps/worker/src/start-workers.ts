import type { BookingSettings } from '@holdfast/config/booking';
import type { PoolOptions } from '@holdfast/config/database';
import type { ListenOptions } from '@holdfast/config/listen';
import type { PayoutSettings } from '@holdfast/config/payouts';
import type { SellingSettings } from '@holdfast/config/selling';
import type { WorkflowThreads } from '@holdfast/config/workflow-threads';
import { findBooking, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { connectPaymentProvider, type PaymentProviderOptions } from '@holdfast/providers/payment-provider';
import { publishProviderState } from '@holdfast/providers/publish-provider-state';
import type { Logger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import { startStatusListener } from '@holdfast/telemetry/status-listener';
import {
  cancelBookItinerary,
  nudgeBookItinerary,
  startBookItinerary,
} from '@holdfast/temporal/book-itinerary-client';
import { cancelBookStay, nudgeBookStay, startBookStay } from '@holdfast/temporal/book-stay-client';
import { startCloseHotel } from '@holdfast/temporal/close-hotel-client';
import { connectClient, type TemporalAddress } from '@holdfast/temporal/connect-client';
import { ensureSchedules, type Sweep } from '@holdfast/temporal/ensure-schedules';
import { startEraseGuest } from '@holdfast/temporal/erase-guest-client';
import { pursueRefund } from '@holdfast/temporal/give-refund-client';
import { operateStay } from '@holdfast/temporal/manage-stay-client';
import { bundleWorkflows, connectWorkers, createWorker } from '@holdfast/temporal/run-worker';
import { startUndoLatePayment } from '@holdfast/temporal/undo-late-payment-client';
import { watchWorkflowThreads } from '@holdfast/temporal/workflow-watchdog';
import { activitiesOf } from './activities.ts';
import { type Role, roles, workflowsPath } from './roles.ts';
import { watchReconciliation } from './watch-reconciliation.ts';
import { measureOpenWork, measureProvider } from './worker-metrics.ts';

/** What a worker process is configured with. */
export interface WorkerConfig {
  readonly bookings: PoolOptions;
  readonly catalog: PoolOptions;
  readonly identity: PoolOptions;
  readonly inventory: PoolOptions;
  readonly notifications: PoolOptions;
  readonly payments: PoolOptions;
  readonly booking: BookingSettings;
  readonly selling: SellingSettings;
  readonly payouts: PayoutSettings;
  readonly temporal: TemporalAddress;
  readonly workflowThreads: WorkflowThreads;
  readonly stripe: PaymentProviderOptions;
  readonly redis: { readonly url: string | undefined };
  readonly status: ListenOptions;
}

const sweepsOf = ({ strandedAfterSeconds }: BookingSettings): Sweep[] => [
  { id: 'start-stranded', workflowType: 'startStranded', everySeconds: strandedAfterSeconds },
  { id: 'resume-operations', workflowType: 'resumeOperations', everySeconds: strandedAfterSeconds },
  { id: 'complete-stays', workflowType: 'completeStays', everySeconds: 300 },
  { id: 'remind-guests', workflowType: 'remindGuests', everySeconds: 900 },
  { id: 'offer-released-rooms', workflowType: 'offerReleasedRooms', everySeconds: 30 },
  { id: 'roll-horizon', workflowType: 'rollHorizon', everySeconds: 3_600 },
  { id: 'reconcile-payments', workflowType: 'reconcilePayments', everySeconds: 3_600 },
  { id: 'record-earnings', workflowType: 'recordEarnings', everySeconds: 600 },
  { id: 'tidy-up', workflowType: 'tidyUp', everySeconds: 86_400 },
];

const maxConcurrentActivities = 50;
const longestWorkflowCallMillis = 5_000;

/** Starts a worker for each task queue of the role. `close` lets what is in flight finish. */
export async function startWorkers(role: Role, config: WorkerConfig, logger: Logger) {
  const bookings = openBookingDatabase(config.bookings);
  const catalog = openCatalogDatabase(config.catalog);
  const identity = openIdentityDatabase(config.identity);
  const inventory = openInventoryDatabase(config.inventory);
  const notifications = openNotificationDatabase(config.notifications);
  const payments = openPaymentDatabase(config.payments);
  const metrics = createMetrics(`worker-${role}`);
  const provider = connectPaymentProvider(config.stripe);
  measureProvider(metrics, [provider.authorizing.guard, provider.settling.guard]);
  const published = publishProviderState(config.redis.url, provider.authorizing.guard);
  if (roles[role].some((queue) => queue === 'sweeps')) watchReconciliation(payments, metrics);
  const client = connectClient(config.temporal);
  const activities = activitiesOf({
    bookings,
    catalog,
    identity,
    inventory,
    notifications,
    payments,
    provider,
    selling: config.selling,
    strandedAfterSeconds: config.booking.strandedAfterSeconds,
    ...config.payouts,
    async nudgeBookStay(bookingId) {
      const itineraryId = (await findBooking(bookings, bookingId))?.itineraryId ?? null;
      return itineraryId === null
        ? nudgeBookStay(client, bookingId)
        : nudgeBookItinerary(client, itineraryId);
    },
    startBookStay: (bookingId) => startBookStay(client, bookingId),
    cancelBookStay: (bookingId) => cancelBookStay(client, bookingId),
    startBookItinerary: (itineraryId) => startBookItinerary(client, itineraryId),
    cancelBookItinerary: (itineraryId) => cancelBookItinerary(client, itineraryId),
    startCloseHotel: (closureId) => startCloseHotel(client, closureId),
    startEraseGuest: (erasure) => startEraseGuest(client, erasure),
    operateStay: (operation) => operateStay(client, operation),
    pursueRefund: (refundId) => pursueRefund(client, refundId),
    startUndoLatePayment: (payment) => startUndoLatePayment(client, payment),
  });

  if (config.workflowThreads.watchdog === 'process') {
    watchWorkflowThreads(longestWorkflowCallMillis, () => {
      logger.fatal({ longestWorkflowCallMillis }, 'workflow code does not come to an end');
      process.exit(1);
    });
  }
  const taskQueues = roles[role];
  const connection = await connectWorkers(config.temporal);
  const runsWorkflows = taskQueues.some((queue) => queue !== 'payments');
  const workflowBundle = runsWorkflows ? await bundleWorkflows(workflowsPath) : undefined;
  const workers = await Promise.all(
    taskQueues.map((taskQueue) =>
      createWorker(connection, config.temporal, {
        taskQueue,
        activities,
        maxConcurrentActivities,
        ...(taskQueue === 'payments' || workflowBundle === undefined ? {} : { workflowBundle }),
      }),
    ),
  );
  if (taskQueues.some((queue) => queue === 'sweeps')) {
    measureOpenWork(metrics, bookings);
    await ensureSchedules(client, sweepsOf(config.booking));
  }
  const running = Promise.all(workers.map((worker) => worker.run()));
  const status = await startStatusListener({
    listen: config.status,
    metrics,
    version: '0.1.0',
    dependencies: [
      {
        name: 'temporal',
        required: true,
        whenAway: 'bookings wait until it is back',
        check: async () => void (await client.connection.workflowService.getSystemInfo({})),
      },
    ],
  });

  return {
    taskQueues,
    async close() {
      published.close();
      for (const worker of workers) worker.shutdown();
      await running.catch(() => undefined);
      await Promise.all([status.close(), provider.close(), connection.close(), client.connection.close()]);
      const databases = [bookings, catalog, identity, inventory, notifications, payments];
      await Promise.all(databases.map((db) => db.$disconnect()));
    },
  };
}
