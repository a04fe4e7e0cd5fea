import { signInEnvironment } from '@holdfast/local/development/environment';
import { loadKeys } from '@holdfast/local/development/keys';
import { developmentIssuer, issueToken } from '@holdfast/local/development/token';
import { buildPages } from '@holdfast/local/pages/build-pages';
import { pagesEnvironment } from '@holdfast/local/pages/page-sets';
import { findFreePort } from '@holdfast/local/processes/port';
import { testSite } from '@holdfast/local/site';
import { type Databases, openDatabases } from '../audit/databases.ts';
import { addPhotos } from '../browser/add-photos.ts';
import { startApp, type TestApp } from '../harness/start-app.ts';

const providers = ['sandbox-psp', 'mail-sink'] as const;
const ours = ['worker', 'outbox-relay', 'notifier', 'customer-api'] as const;
const forHotels = ['admin-api', 'projector'] as const;
const forSupport = ['support-api', 'psp-webhooks'] as const;
const forPartners = ['partner-api'] as const;
export type AppName = (typeof providers | typeof ours)[number];
type OptionalAppName = (typeof forHotels | typeof forSupport | typeof forPartners)[number];

/** The platform as processes of its own, against the servers of this test run. */
export interface Platform {
  readonly apps: Record<AppName, TestApp> & Partial<Record<OptionalAppName, TestApp>>;
  readonly databases: Databases;
  /** The environment that further processes of this platform need. */
  readonly env: Record<string, string>;
  /** An access token of a person for an edge, the customers' unless told; each test speaks for people of its own. */
  tokenOf(person: Guest, roles?: readonly string[], audience?: Audience): Promise<string>;
  stop(): Promise<void>;
}

/** The edge that a token is good for. */
export type Audience = 'customer' | 'support' | 'admin';

/** Whoever books, or works for a hotel or for support. */
export interface Guest {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
}

/** A guest nobody else is. */
export function newGuest(): Guest {
  const id = crypto.randomUUID().slice(0, 12);
  return { id: `usr_${id}`, fullName: 'Grace Canary', email: `grace.${id}@canary.example` };
}

/**
 * Starts every app a booking needs; `settings` are added to the environment of all of them. With `hotels` also those
 * by which hotels sell and are found, with `support` those through which support works and the provider calls back,
 * with `partners` that through which partners book. With `pages` the edges serve their pages too, with
 * `photos` the hotels of the sample have some.
 */
export async function startPlatform(
  settings: Record<string, string> = {},
  {
    hotels = false,
    support = false,
    partners = false,
    pages = false,
    photos = false,
  }: { hotels?: boolean; support?: boolean; partners?: boolean; pages?: boolean; photos?: boolean } = {},
): Promise<Platform> {
  const keys = await loadKeys();
  const mailEventsPort = await findFreePort();
  const env: Record<string, string> = {
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: keys.stripeWebhookSecret,
    SENDGRID_API_KEY: keys.sendgridApiKey,
    SENDGRID_WEBHOOK_PRIVATE_KEY: keys.sendgridWebhookPrivateKey,
    SENDGRID_WEBHOOK_PUBLIC_KEY: keys.sendgridWebhookPublicKey,
    TWILIO_ACCOUNT_SID: keys.twilioAccountSid,
    TWILIO_AUTH_TOKEN: keys.twilioAuthToken,
    ...signInEnvironment(keys),
    SUPPORT_EMAIL: 'support@holdfast.example',
    NOTIFIER_WEBHOOKS_PORT: String(mailEventsPort),
    SENDGRID_WEBHOOK_URL: `http://127.0.0.1:${mailEventsPort}/webhooks/sendgrid`,
    AUTH_ISSUER: developmentIssuer,
    AUTH_JWKS: JSON.stringify({ keys: [keys.publicKey] }),
    RATE_LIMITS: 'off',
    WEBHOOKS_ALLOW_PRIVATE: 'true',
    // As many nights as the sample was loaded with, so that no sweep opens more under a test.
    HORIZON_DAYS: '120',
    ...settings,
  };
  const webPort = pages ? await findFreePort() : undefined;
  if (webPort !== undefined) {
    await buildPages(testSite(Number(process.env.TEST_SLOT ?? 1)), () => {});
    Object.assign(env, { ...pagesEnvironment(), PUBLIC_WEB_URL: `http://127.0.0.1:${webPort}` });
  }
  if (photos) env.OBJECT_STORE_FOLDER = await addPhotos(Number(env.HORIZON_DAYS));
  const webhooksPort = support ? await findFreePort() : undefined;
  if (webhooksPort !== undefined) env.STRIPE_WEBHOOK_URL = `http://127.0.0.1:${webhooksPort}/webhooks/stripe`;
  const ports: Partial<Record<AppName | OptionalAppName, number | undefined>> = {
    'psp-webhooks': webhooksPort,
    'customer-api': webPort,
  };
  const apps: Partial<Record<AppName | OptionalAppName, TestApp>> = {};
  const stop = () => Promise.all(Object.values(apps).map((app) => app.stop()));
  try {
    for (const stage of [
      providers,
      [
        ...ours,
        ...(hotels ? forHotels : []),
        ...(support ? forSupport : []),
        ...(partners ? forPartners : []),
      ],
    ]) {
      const started = await Promise.allSettled(
        stage.map(async (name) => {
          apps[name] = await startApp(name, env, ports[name]);
        }),
      );
      const failed = started.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
      env.STRIPE_API_BASE ??= apps['sandbox-psp']?.url ?? '';
      env.SENDGRID_API_BASE ??= apps['mail-sink']?.url ?? '';
      env.TWILIO_API_BASE ??= apps['mail-sink']?.url ?? '';
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const databases = openDatabases(process.env.POSTGRES_URL ?? '');
  return {
    apps: apps as Record<AppName, TestApp>,
    databases,
    env,
    tokenOf: (person, roles = ['USER'], audience = 'customer') =>
      issueToken(keys, { ...person, roles: [...roles] }, 900, audience),
    async stop() {
      await stop();
      await databases.close();
    },
  };
}
