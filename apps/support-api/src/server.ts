import { addressHash } from '@holdfast/config/address-hash';
import { auth } from '@holdfast/config/auth';
import { booking } from '@holdfast/config/booking';
import { configFor } from '@holdfast/config/config-for';
import { cors } from '@holdfast/config/cors';
import { database } from '@holdfast/config/database';
import { gateway } from '@holdfast/config/gateway';
import { kafka as kafkaSection } from '@holdfast/config/kafka';
import { limits } from '@holdfast/config/limits';
import { listen as listenSection } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { outsideLogins } from '@holdfast/config/outside-logins';
import { pages } from '@holdfast/config/pages';
import { personalData } from '@holdfast/config/personal-data';
import { redis as redisSection } from '@holdfast/config/redis';
import { refunds } from '@holdfast/config/refunds';
import { signIn } from '@holdfast/config/sign-in';
import { temporal } from '@holdfast/config/temporal';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { createEdge } from '@holdfast/edge/create-edge';
import { listen } from '@holdfast/edge/listen';
import { keyServiceDependency } from '@holdfast/edge/optional-dependencies';
import { servePages } from '@holdfast/edge/serve-pages';
import { connectKafka } from '@holdfast/outbox/kafka-connection';
import { appendAudit } from '@holdfast/prisma-identity/audit-log';
import { mountSignIn, openVerifier } from '@holdfast/sign-in/mount-sign-in';
import { openSignInDesk } from '@holdfast/sign-in/sign-in-desk';
import { createLogger } from '@holdfast/telemetry/logger';
import { type RunningProcess, runProcess } from '@holdfast/telemetry/run-process';
import packageJson from '../package.json' with { type: 'json' };
import { about } from './about.ts';
import { supportApi } from './app.ts';
import { dependenciesOf } from './dependencies.ts';
import { openPlatform } from './open-platform.ts';

const name = 'support-api';

async function start(): Promise<RunningProcess> {
  const config = configFor({
    addressHash,
    auth,
    booking: database('booking'),
    payment: database('payment'),
    notification: database('notification'),
    catalog: database('catalog'),
    inventory: database('inventory'),
    identity: database('identity'),
    cors,
    gateway,
    kafka: kafkaSection,
    limits,
    listen: listenSection('SUPPORT_API_PORT', 3200),
    logging,
    pages: pages('SUPPORT_CONSOLE_PAGES_FOLDER'),
    personalData,
    redis: redisSection,
    refunds,
    settings: booking,
    signIn,
    outsideLogins,
    temporal,
  });
  const logger = createLogger({ name, level: config.logging.level });
  const redis = connectRedis(config.redis.url);
  const { brokers } = config.kafka;
  const kafka = brokers.length === 0 ? undefined : connectKafka({ brokers, clientId: name, logger });
  const { platform, close } = await openPlatform({ ...config, redis, kafka });
  const desk = openSignInDesk({ ...config, audience: 'support', identity: platform.identity });
  const edge = await createEdge({
    name,
    title: 'Holdfast support API',
    ...about,
    version: packageJson.version,
    logger,
    gateway: config.gateway,
    corsOrigins: config.cors.origins,
    limits: config.limits,
    redis,
    verifyToken: openVerifier(desk, config.auth),
    audit: (line) => appendAudit(platform.identity, line),
    dependencies: [
      ...dependenciesOf(platform, { redis, temporalAddress: config.temporal.address }),
      ...keyServiceDependency(config.personalData),
    ],
  });
  await edge.register(supportApi, { prefix: '/support/v1', platform });
  await mountSignIn(edge, { prefix: '/support/v1', desk });
  await edge.register(servePages, config.pages);
  await listen(edge, config.listen);
  return {
    logger,
    async close() {
      await edge.close();
      redis?.disconnect();
      await close();
    },
  };
}

await runProcess(start);
