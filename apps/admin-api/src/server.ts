import { addressHash } from '@holdfast/config/address-hash';
import { auth } from '@holdfast/config/auth';
import { booking } from '@holdfast/config/booking';
import { configFor } from '@holdfast/config/config-for';
import { cors } from '@holdfast/config/cors';
import { database } from '@holdfast/config/database';
import { gateway } from '@holdfast/config/gateway';
import { limits } from '@holdfast/config/limits';
import { listen as listenSection } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { objectStore } from '@holdfast/config/object-store';
import { outsideLogins } from '@holdfast/config/outside-logins';
import { pages } from '@holdfast/config/pages';
import { personalData } from '@holdfast/config/personal-data';
import { redis as redisSection } from '@holdfast/config/redis';
import { refunds } from '@holdfast/config/refunds';
import { selling } from '@holdfast/config/selling';
import { signIn } from '@holdfast/config/sign-in';
import { temporal } from '@holdfast/config/temporal';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { createEdge } from '@holdfast/edge/create-edge';
import { listen } from '@holdfast/edge/listen';
import { keyServiceDependency } from '@holdfast/edge/optional-dependencies';
import { servePages } from '@holdfast/edge/serve-pages';
import { appendAudit } from '@holdfast/prisma-identity/audit-log';
import { mountSignIn, openVerifier } from '@holdfast/sign-in/mount-sign-in';
import { openSignInDesk } from '@holdfast/sign-in/sign-in-desk';
import { createLogger } from '@holdfast/telemetry/logger';
import { type RunningProcess, runProcess } from '@holdfast/telemetry/run-process';
import packageJson from '../package.json' with { type: 'json' };
import { about } from './about.ts';
import { adminApi } from './app.ts';
import { dependenciesOf } from './dependencies.ts';
import { openPlatform } from './open-platform.ts';

const name = 'admin-api';

async function start(): Promise<RunningProcess> {
  const config = configFor({
    addressHash,
    auth,
    identity: database('identity'),
    catalog: database('catalog'),
    inventory: database('inventory'),
    booking: database('booking'),
    payment: database('payment'),
    cors,
    gateway,
    limits,
    listen: listenSection('ADMIN_API_PORT', 3300),
    logging,
    pages: pages('HOTEL_DESK_PAGES_FOLDER'),
    personalData,
    objectStore,
    redis: redisSection,
    refunds,
    selling,
    settings: booking,
    signIn,
    outsideLogins,
    temporal,
  });
  const logger = createLogger({ name, level: config.logging.level });
  const redis = connectRedis(config.redis.url);
  const { platform, close } = await openPlatform(config);
  const desk = openSignInDesk({ ...config, audience: 'admin', identity: platform.identity });
  const edge = await createEdge({
    name,
    title: 'Holdfast admin API',
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
  await edge.register(adminApi, { prefix: '/admin/v1', platform });
  await mountSignIn(edge, { prefix: '/admin/v1', desk });
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
