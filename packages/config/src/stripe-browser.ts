import { Type } from 'typebox';
import { section } from './section.ts';

/** What guests' browsers know the payment provider by; the pattern keeps a secret key from ever being told them. */
export const stripeBrowser = section(
  Type.Object({
    STRIPE_PUBLISHABLE_KEY: Type.Optional(
      Type.String({
        pattern: '^pk_(test|live)_[A-Za-z0-9]+$',
        description: "The provider's publishable key, by which the web app shows its card form.",
        examples: ['pk_test_…'],
      }),
    ),
  }),
  (values) => ({ publishableKey: values.STRIPE_PUBLISHABLE_KEY }),
);
