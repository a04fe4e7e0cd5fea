import { join } from 'node:path';
import { type App, apps, findApp } from '../apps/app-list.ts';
import { pagesEnvironment } from '../pages/page-sets.ts';
import { localDir } from '../site.ts';
import type { DevelopmentKeys } from './keys.ts';
import { developmentIssuer, lifetimeSeconds } from './token.ts';

/** The addresses of the servers that run; an optional one that is absent has none. */
export interface ServerAddresses {
  POSTGRES_URL: string;
  TEMPORAL_ADDRESS: string;
  REDIS_URL?: string;
  KAFKA_BROKERS?: string;
}

/**
 * The apps to run. A provider's stand-in is left out when the environment holds a real key and no
 * address for it: then the platform talks to the real provider.
 */
export function appsToRun(env: NodeJS.ProcessEnv): App[] {
  const real = {
    stripe: Boolean(env.STRIPE_SECRET_KEY && !env.STRIPE_API_BASE),
    sendgrid: Boolean(env.SENDGRID_API_KEY && !env.SENDGRID_API_BASE),
  };
  return apps.filter((app) => !app.standsInFor || !real[app.standsInFor]);
}

/** The port of an app: its own, or the one its variable says. */
export function portOf(app: App, env: NodeJS.ProcessEnv): number {
  const text = env[app.portVariable];
  const port = text ? Number(text) : app.port;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${app.portVariable} must be a port number, it is "${text}".`);
  }
  return port;
}

/** The whole environment of the apps. What the person's own environment says comes first. */
export function appEnvironment(
  servers: ServerAddresses,
  keys: DevelopmentKeys,
  env: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const running = appsToRun(env);
  const standIn = (kind: App['standsInFor']) => {
    const app = running.find((candidate) => candidate.standsInFor === kind);
    return app && `http://127.0.0.1:${portOf(app, env)}`;
  };
  const stripeBase = standIn('stripe');
  const sendgridBase = standIn('sendgrid');
  const defaults: NodeJS.ProcessEnv = {
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: keys.stripeWebhookSecret,
    ...(stripeBase ? { STRIPE_API_BASE: stripeBase, STRIPE_WEBHOOK_URL: webhookUrl(env) } : {}),
    SENDGRID_API_KEY: keys.sendgridApiKey,
    ...(sendgridBase ? { SENDGRID_API_BASE: sendgridBase, SENDGRID_WEBHOOK_URL: mailEventsUrl(env) } : {}),
    SENDGRID_WEBHOOK_PRIVATE_KEY: keys.sendgridWebhookPrivateKey,
    SENDGRID_WEBHOOK_PUBLIC_KEY: keys.sendgridWebhookPublicKey,
    TWILIO_ACCOUNT_SID: keys.twilioAccountSid,
    TWILIO_AUTH_TOKEN: keys.twilioAuthToken,
    ...(sendgridBase && !env.TWILIO_AUTH_TOKEN ? { TWILIO_API_BASE: sendgridBase } : {}),
    ...signInEnvironment(keys),
    SUPPORT_EMAIL: 'support@holdfast.example',
    OBJECT_STORE_FOLDER: join(localDir(env), 'data', 'media'),
    ...pagesEnvironment(),
    WEBHOOKS_ALLOW_PRIVATE: 'true',
    AUTH_ISSUER: developmentIssuer,
    AUTH_MAX_TOKEN_SECONDS: String(lifetimeSeconds),
    AUTH_JWKS: JSON.stringify({ keys: [keys.publicKey] }),
  };
  const ports = Object.fromEntries(running.map((app) => [app.portVariable, String(portOf(app, env))]));
  return { ...defaults, ...withoutEmpty(env), ...ports, ...servers };
}

/**
 * What edges need to let people sign in over plain HTTP, and whoever meets personal data to seal and find it. No
 * second factor is asked for, so that the sample's support and administrators need none.
 */
export function signInEnvironment(keys: DevelopmentKeys): Record<string, string> {
  return {
    ADDRESS_HASH_KEY: keys.addressHashKey,
    PERSONAL_DATA_KEYS: keys.personalDataKey,
    AUTH_SIGNING_KEYS: JSON.stringify({ keys: [keys.signingKey] }),
    AUTH_LIVEMODE: 'false',
    COOKIE_SECURE: 'false',
    SECOND_FACTOR_REQUIRED: 'false',
  };
}

/** Where the stand-in of the payment provider tells of what happened. */
function webhookUrl(env: NodeJS.ProcessEnv): string {
  return `http://127.0.0.1:${portOf(findApp('psp-webhooks'), env)}/webhooks/stripe`;
}

/** Where the mail sink tells what became of mails. */
function mailEventsUrl(env: NodeJS.ProcessEnv): string {
  return `http://127.0.0.1:${env.NOTIFIER_WEBHOOKS_PORT || 3401}/webhooks/sendgrid`;
}

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
