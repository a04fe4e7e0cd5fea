import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { gateway } from '@holdfast/config/gateway';
import { limits } from '@holdfast/config/limits';
import { listen as listenSection } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { stripe } from '@holdfast/config/stripe';
import { stripeWebhooks } from '@holdfast/config/stripe-webhooks';
import { temporal } from '@holdfast/config/temporal';
import { listen } from '@holdfast/edge/listen';
import { createLogger } from '@holdfast/telemetry/logger';
import { type RunningProcess, runProcess } from '@holdfast/telemetry/run-process';
import { buildApp } from './app.ts';
import { dependenciesOf } from './dependencies.ts';
import { openPlatform } from './open-platform.ts';

async function start(): Promise<RunningProcess> {
  const config = configFor({
    payment: database('payment'),
    booking: database('booking'),
    gateway,
    limits,
    listen: listenSection('PSP_WEBHOOKS_PORT', 3400),
    logging,
    stripe,
    temporal,
    webhooks: stripeWebhooks,
  });
  const logger = createLogger({ name: 'psp-webhooks', level: config.logging.level });
  const { platform, close } = openPlatform(config);
  const edge = await buildApp({
    platform,
    dependencies: dependenciesOf(platform, config.temporal.address),
    secrets: config.webhooks.secrets,
    gateway: config.gateway,
    limits: config.limits,
    logger,
  });
  await listen(edge, config.listen);
  return {
    logger,
    async close() {
      await edge.close();
      await close();
    },
  };
}

await runProcess(start);
