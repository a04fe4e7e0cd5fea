import { signInEnvironment } from '@holdfast/local/development/environment';
import type { DevelopmentKeys } from '@holdfast/local/development/keys';
import { developmentIssuer } from '@holdfast/local/development/token';

/** The namespace of the bench, so that no other worker of the same server takes its work. */
export const benchNamespace = 'bench';

/** What differs from `npm start`, with the reason, for the header of the report. */
export const tunings: Record<string, string> = {
  RATE_LIMITS: 'off',
  BOOKING_WAIT_MILLIS: '30000',
  DATABASE_MAX_CONNECTIONS: '10',
  STRANDED_AFTER_SECONDS: '86400',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'production',
};

/** The whole environment of the measured processes. */
export function benchEnvironment(
  databases: Record<string, string>,
  keys: DevelopmentKeys,
  stripeApiBase: string,
  temporalAddress: string,
): Record<string, string> {
  const { PATH = '', WORKFLOW_WATCHDOG = '', NODE_OPTIONS = '' } = process.env;
  return {
    ...databases,
    ...tunings,
    PATH,
    NODE_OPTIONS,
    WORKFLOW_WATCHDOG,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: benchNamespace,
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: keys.stripeWebhookSecret,
    STRIPE_API_BASE: stripeApiBase,
    ...signInEnvironment(keys),
    AUTH_ISSUER: developmentIssuer,
    AUTH_MAX_TOKEN_SECONDS: '86400',
    AUTH_JWKS: JSON.stringify({ keys: [keys.publicKey] }),
  };
}
