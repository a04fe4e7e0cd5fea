import { Type } from 'typebox';
import { section } from './section.ts';

/** What tells that a webhook comes from the payment provider. */
export const stripeWebhooks = section(
  Type.Object({
    STRIPE_WEBHOOK_SECRET: Type.String({
      minLength: 8,
      description:
        "The webhook endpoint's signing secret; two with a comma between them while one is being changed.",
      examples: ['whsec_…'],
    }),
  }),
  ({ STRIPE_WEBHOOK_SECRET: text }, problem) => {
    const secrets = text.split(',').map((secret) => secret.trim());
    if (secrets.some((secret) => secret.length < 8)) {
      return problem('STRIPE_WEBHOOK_SECRET', 'holds an empty or very short secret.');
    }
    return { secrets };
  },
);
