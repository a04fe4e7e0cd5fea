import { configFor } from '@holdfast/config/config-for';
import { database } from '@holdfast/config/database';
import { listen } from '@holdfast/config/listen';
import { logging } from '@holdfast/config/logging';
import { section } from '@holdfast/config/section';
import { Type } from 'typebox';

const webhook = section(
  Type.Object({
    STRIPE_WEBHOOK_URL: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'Where the sandbox sends its webhooks; absent means nowhere.',
        examples: ['http://127.0.0.1:3400/webhooks/stripe'],
      }),
    ),
    STRIPE_WEBHOOK_SECRET: Type.Optional(
      Type.String({ minLength: 8, description: "The webhook endpoint's signing secret." }),
    ),
  }),
  ({ STRIPE_WEBHOOK_URL: url, STRIPE_WEBHOOK_SECRET: secret }, problem) => {
    if (url === undefined) return undefined;
    if (secret === undefined) {
      return problem('STRIPE_WEBHOOK_SECRET', 'is not set, but STRIPE_WEBHOOK_URL is: webhooks are signed.');
    }
    // Receivers may know two while one is being changed; the first is the one that signs.
    return { url, secret: secret.split(',')[0] ?? secret };
  },
);

/** The sandbox's configuration, read once from the environment. */
export function readConfig() {
  return configFor({
    sandbox: database('sandbox', 10),
    listen: listen('SANDBOX_PSP_PORT', 3500),
    logging,
    webhook,
  });
}
