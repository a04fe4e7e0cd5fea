import { addressHash } from '@holdfast/config/address-hash';
import { auth } from '@holdfast/config/auth';
import { booking } from '@holdfast/config/booking';
import { configFor } from '@holdfast/config/config-for';
import { cors } from '@holdfast/config/cors';
import { database } from '@holdfast/config/database';
import { gateway } from '@holdfast/config/gateway';
import { kafka } from '@holdfast/config/kafka';
import { limits } from '@holdfast/config/limits';
import { listen as listenSection } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { objectStore } from '@holdfast/config/object-store';
import { outsideLogins } from '@holdfast/config/outside-logins';
import { pages } from '@holdfast/config/pages';
import { personalData } from '@holdfast/config/personal-data';
import { publicWeb } from '@holdfast/config/public-web';
import { redis as redisSection } from '@holdfast/config/redis';
import { signIn } from '@holdfast/config/sign-in';
import { stripe } from '@holdfast/config/stripe';
import { stripeBrowser } from '@holdfast/config/stripe-browser';
import { supportContact } from '@holdfast/config/support-contact';
import { temporal } from '@holdfast/config/temporal';
import { connectRedis } from '@holdfast/edge/connect-redis';
import { createEdge } from '@holdfast/edge/create-edge';
import { listen } from '@holdfast/edge/listen';
import { keyServiceDependency } from '@holdfast/edge/optional-dependencies';
import { servePages } from '@holdfast/edge/serve-pages';
import { openNotificationDatabase } from '@holdfast/prisma-notification/database';
import { openObjectStore } from '@holdfast/providers/object-store/open-object-store';
import { mountSignIn, openVerifier } from '@holdfast/sign-in/mount-sign-in';
import { openSignInDesk } from '@holdfast/sign-in/sign-in-desk';
import { openPlatform } from '@holdfast/storefront/open-platform';
import { createLogger } from '@holdfast/telemetry/logger';
import { createMetrics } from '@holdfast/telemetry/metrics';
import { type RunningProcess, runProcess } from '@holdfast/telemetry/run-process';
import packageJson from '../package.json' with { type: 'json' };
import { about } from './about.ts';
import { customerApi } from './app.ts';
import { dependenciesOf } from './dependencies.ts';
import { media } from './media.ts';
import { stripeSources } from './stripe-sources.ts';
import { webSettingsOf } from './web-settings.ts';

const name = 'customer-api';

async function start(): Promise<RunningProcess> {
  const config = configFor({
    auth,
    booking: database('booking'),
    catalog: database('catalog'),
    inventory: database('inventory'),
    payment: database('payment'),
    search: database('search'),
    identity: database('identity'),
    notification: database('notification'),
    addressHash,
    personalData,
    publicWeb,
    kafka,
    cors,
    gateway,
    limits,
    listen: listenSection('CUSTOMER_API_PORT', 3000),
    logging,
    pages: pages('WEB_PAGES_FOLDER'),
    objectStore,
    redis: redisSection,
    settings: booking,
    signIn,
    outsideLogins,
    stripe,
    stripeBrowser,
    supportContact,
    temporal,
  });
  const logger = createLogger({ name, level: config.logging.level });
  const redis = connectRedis(config.redis.url);
  const metrics = createMetrics(name);
  const { platform, close } = await openPlatform({ edge: 'customer', ...config, redis, logger, metrics });
  const notifications = openNotificationDatabase(config.notification);
  const desk = openSignInDesk({ ...config, audience: 'customer', identity: platform.identity });
  const edge = await createEdge({
    name,
    title: 'Holdfast customer API',
    ...about,
    version: packageJson.version,
    logger,
    gateway: config.gateway,
    corsOrigins: config.cors.origins,
    limits: config.limits,
    metrics,
    redis,
    verifyToken: openVerifier(desk, config.auth),
    dependencies: [
      ...dependenciesOf(platform, {
        redis,
        kafkaBrokers: config.kafka.brokers,
        temporalAddress: config.temporal.address,
      }),
      ...keyServiceDependency(config.personalData),
    ],
  });
  const webSettings = webSettingsOf(config);
  await edge.register(customerApi, {
    prefix: '/api/v1',
    platform,
    notifications,
    webSettings,
  });
  await mountSignIn(edge, { prefix: '/api/v1', desk });
  const store = openObjectStore(config.objectStore);
  await edge.register(media, { prefix: '/media', store });
  await edge.register(servePages, { ...config.pages, alsoFrom: stripeSources(webSettings) });
  await listen(edge, config.listen);
  return {
    logger,
    async close() {
      await edge.close();
      store.close();
      await notifications.$disconnect();
      await close();
    },
  };
}

await runProcess(start);
