import { addressHash } from '@holdfast/config/address-hash';
import { booking } from '@holdfast/config/booking';
import { configFor } from '@holdfast/config/config-for';
import { cors } from '@holdfast/config/cors';
import { database } from '@holdfast/config/database';
import { gateway } from '@holdfast/config/gateway';
import { kafka } from '@holdfast/config/kafka';
import { limits } from '@holdfast/config/limits';
import { listen as listenSection } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { personalData } from '@holdfast/config/personal-data';
import { redis as redisSection } from '@holdfast/config/redis';
import { stripe } from '@holdfast/config/stripe';
import { temporal } from '@holdfast/config/temporal';
import { webhookAddresses } from '@holdfast/config/webhook-addresses';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { createEdge } from '@holdfast/edge/create-edge';
import { listen } from '@holdfast/edge/listen';
import { keyServiceDependency } from '@holdfast/edge/optional-dependencies';
import { createLogger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import { type RunningProcess, runProcess } from '@holdfast/telemetry/run-process';
import packageJson from '../package.json' with { type: 'json' };
import { about } from './about.ts';
import { partnerApi } from './app.ts';
import { dependenciesOf } from './dependencies.ts';
import { openKeyVerifier } from './keys/verify-key.ts';
import { openPartnerPlatform } from './open-platform.ts';

const name = 'partner-api';

async function start(): Promise<RunningProcess> {
  const config = configFor({
    addressHash,
    booking: database('booking'),
    catalog: database('catalog'),
    identity: database('identity'),
    inventory: database('inventory'),
    notification: database('notification'),
    payment: database('payment'),
    search: database('search'),
    cors,
    gateway,
    kafka,
    limits,
    listen: listenSection('PARTNER_API_PORT', 3100),
    logging,
    personalData,
    redis: redisSection,
    settings: booking,
    stripe,
    temporal,
    webhookAddresses,
  });
  const logger = createLogger({ name, level: config.logging.level });
  const redis = connectRedis(config.redis.url);
  const metrics = createMetrics(name);
  const { platform, close } = await openPartnerPlatform({ ...config, redis, logger, metrics });
  const keys = openKeyVerifier(platform.identity, logger);
  const edge = await createEdge({
    name,
    title: 'Holdfast partner API',
    ...about,
    version: packageJson.version,
    logger,
    gateway: config.gateway,
    corsOrigins: config.cors.origins,
    limits: config.limits,
    metrics,
    redis,
    verifyToken: keys.verify,
    dependencies: [
      ...dependenciesOf(platform, {
        redis,
        kafkaBrokers: config.kafka.brokers,
        temporalAddress: config.temporal.address,
      }),
      ...keyServiceDependency(config.personalData),
    ],
  });
  await edge.register(partnerApi, { prefix: '/partner/v1', platform });
  await listen(edge, config.listen);
  return {
    logger,
    async close() {
      await edge.close();
      await keys.close();
      await close();
    },
  };
}

await runProcess(start);
