import { openSandboxDatabase } from '@holdfast/prisma-sandbox/database';
import { createLogger } from '@holdfast/telemetry/logger';
import { explainListenError } from '@holdfast/telemetry/port-in-use';
import { runProcess } from '@holdfast/telemetry/run-process';
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';

await runProcess(async () => {
  const config = readConfig();
  const logger = createLogger({ name: 'sandbox-psp', level: config.logging.level });
  const db = openSandboxDatabase({ ...config.sandbox, applicationName: 'sandbox-psp' });
  const app = await buildApp({ db, logger, webhook: config.webhook });
  try {
    await app.listen({ host: config.listen.host, port: config.listen.port });
  } catch (error) {
    throw explainListenError(error, config.listen);
  }
  return {
    logger,
    async close() {
      await app.close();
      await db.$disconnect();
    },
  };
});
