import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { kafka } from '@holdfast/config/kafka';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { createLogger } from '@holdfast/telemetry/logger';
import { runProcess } from '@holdfast/telemetry/run-process';
import { startStatusListener } from '@holdfast/telemetry/status-listener';
import packageJson from '../package.json' with { type: 'json' };
import { startRelays } from './start-relays.ts';

await runProcess(async () => {
  const config = configFor({
    booking: database('booking'),
    payment: database('payment'),
    inventory: database('inventory'),
    catalog: database('catalog'),
    identity: database('identity'),
    kafka,
    logging,
    status: listen('OUTBOX_RELAY_METRICS_PORT', 3701),
  });
  const logger = createLogger({ name: 'outbox-relay', level: config.logging.level });
  const { booking, payment, inventory, catalog, identity } = config;
  const relays = startRelays(
    { pools: { booking, payment, inventory, catalog, identity }, brokers: config.kafka.brokers },
    logger,
  );
  const status = await startStatusListener({
    listen: config.status,
    metrics: relays.metrics,
    version: packageJson.version,
    dependencies: relays.dependencies,
  });
  logger.info({ port: status.port }, 'ready');
  return {
    logger,
    async close() {
      await relays.close();
      await status.close();
    },
  };
});
