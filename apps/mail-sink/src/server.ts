import { createLogger } from '@holdfast/telemetry/logger';
import { explainListenError } from '@holdfast/telemetry/port-in-use';
import { runProcess } from '@holdfast/telemetry/run-process';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';

await runProcess(async () => {
  const config = readConfig();
  const logger = createLogger({ name: 'mail-sink', level: config.logging.level });
  const app = await buildApp({ folder: config.folder, logger, events: config.events });
  try {
    await app.listen({ host: config.listen.host, port: config.listen.port });
  } catch (error) {
    throw explainListenError(error, config.listen);
  }
  return { logger, close: () => app.close() };
});
