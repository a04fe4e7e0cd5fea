import { createLogger } from '@holdfast/telemetry/logger';
import { runProcess } from '@holdfast/telemetry/run-process';
import { startStatusListener } from '@holdfast/telemetry/status-listener';
import packageJson from '../package.json' with { type: 'json' };
import { readConfig } from './config.ts';
import { startProjector } from './start-projector.ts';

await runProcess(async () => {
  const config = readConfig();
  const logger = createLogger({ name: 'projector', level: config.logging.level });
  const projector = startProjector(config, logger);
  const status = await startStatusListener({
    listen: config.status,
    metrics: projector.metrics,
    version: packageJson.version,
    dependencies: projector.dependencies,
  });
  logger.info({ port: status.port }, 'ready');
  return {
    logger,
    async close() {
      await projector.close();
      await status.close();
    },
  };
});
