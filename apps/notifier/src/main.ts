import { createLogger } from '@holdfast/telemetry/logger';
import { explainListenError } from '@holdfast/telemetry/port-in-use';
import { runProcess } from '@holdfast/telemetry/run-process';
import { startStatusListener } from '@holdfast/telemetry/status-listener';
import packageJson from '../package.json' with { type: 'json' };
import { readConfig } from './config.ts';
import { startNotifier } from './start-notifier.ts';

await runProcess(async () => {
  const config = readConfig();
  const logger = createLogger({ name: 'notifier', level: config.logging.level });
  const notifier = startNotifier(config, logger);
  const { host, port } = config.webhooks;
  try {
    await notifier.webhooks.listen({ host, port });
  } catch (error) {
    throw explainListenError(error, config.webhooks);
  }
  const status = await startStatusListener({
    listen: config.status,
    metrics: notifier.metrics,
    version: packageJson.version,
    dependencies: notifier.dependencies,
  });
  logger.info({ port: status.port, webhooksPort: port }, 'ready');
  return {
    logger,
    async close() {
      await notifier.close();
      await status.close();
    },
  };
});
