import { Type } from 'typebox';
import { section } from './section.ts';

/** The payment provider. Without STRIPE_API_BASE the same code talks to Stripe itself. */
export const stripe = section(
  Type.Object({
    STRIPE_SECRET_KEY: Type.String({
      minLength: 8,
      description: "The provider's secret key.",
      examples: ['sk_test_…'],
    }),
    STRIPE_API_BASE: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description:
          'Address of a sandbox that speaks the wire format of Stripe; absent means Stripe itself.',
        examples: ['http://127.0.0.1:3500'],
      }),
    ),
  }),
  (values) => ({ secretKey: values.STRIPE_SECRET_KEY, apiBase: values.STRIPE_API_BASE }),
);
