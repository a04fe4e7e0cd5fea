import { languages } from '@holdfast/domain/languages';
import { type Static, Type } from 'typebox';

/** What a web page must know of how the platform is set up. Whoever asks is told it: nothing in it is secret. */
export const WebSettingsSchema = Type.Object(
  {
    stripePublishableKey: Type.Optional(
      Type.String({
        description: "For Stripe.js; absent before the sandbox, which Stripe's script cannot talk to.",
      }),
    ),
    sandboxPayments: Type.Boolean({
      description: 'Whether cards are those of the sandbox, named by ids such as pm_card_visa.',
    }),
    outsideLogins: Type.Array(
      Type.Object(
        {
          name: Type.String({ description: 'Of its routes: /auth/outside/<name>/start.' }),
          title: Type.String({ description: 'For people.' }),
        },
        { additionalProperties: false },
      ),
      { description: 'Identity providers people may sign in with.' },
    ),
    languages: Type.Array(Type.Enum([...languages]), { description: 'Of the messages to guests.' }),
    holdTtlSeconds: Type.Integer({
      minimum: 1,
      description: 'How long rooms are held for a booking that waits for its card.',
    }),
    supportEmail: Type.Optional(Type.String()),
  },
  {
    title: 'WebSettings',
    additionalProperties: false,
    examples: [
      {
        sandboxPayments: true,
        outsideLogins: [{ name: 'example', title: 'Example' }],
        languages: [...languages],
        holdTtlSeconds: 900,
        supportEmail: 'support@holdfast.example',
      },
    ],
  },
);
export type WebSettings = Static<typeof WebSettingsSchema>;
