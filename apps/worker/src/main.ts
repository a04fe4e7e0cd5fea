import { booking } from '@holdfast/config/booking';
import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { payouts } from '@holdfast/config/payouts';
import { redis } from '@holdfast/config/redis';
import { selling } from '@holdfast/config/selling';
import { stripe } from '@holdfast/config/stripe';
import { temporal } from '@holdfast/config/temporal';
import { workflowThreads } from '@holdfast/config/workflow-threads';
import { createLogger } from '@holdfast/telemetry/logger';
import { runProcess } from '@holdfast/telemetry/run-process';
import { logSdkTo } from '@holdfast/temporal/log-sdk';
import { roleOf } from './roles.ts';
import { startWorkers } from './start-workers.ts';

await runProcess(async () => {
  const role = roleOf(process.argv[2]);
  const config = configFor({
    bookings: database('booking', 10),
    catalog: database('catalog'),
    identity: database('identity'),
    inventory: database('inventory', 10),
    notifications: database('notification'),
    payments: database('payment', 10),
    booking,
    selling,
    payouts,
    temporal,
    workflowThreads,
    stripe,
    redis,
    logging,
    status: listen('WORKER_STATUS_PORT', 3900),
  });
  const logger = createLogger({ name: `worker-${role}`, level: config.logging.level });
  logSdkTo(logger);
  const workers = await startWorkers(role, config, logger);
  logger.info({ role, taskQueues: workers.taskQueues }, 'ready');
  return { logger, close: workers.close };
});
