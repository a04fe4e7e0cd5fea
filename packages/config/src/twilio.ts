import { Type } from 'typebox';
import { section } from './section.ts';

/** The provider of text messages. Without TWILIO_API_BASE the same code talks to Twilio itself. */
export const twilio = section(
  Type.Object({
    TWILIO_ACCOUNT_SID: Type.String({
      pattern: '^AC',
      description: "The text message provider's account.",
      examples: ['AC…'],
    }),
    TWILIO_AUTH_TOKEN: Type.String({ minLength: 3, description: "The account's secret." }),
    TWILIO_API_BASE: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'Address of a sink that speaks the wire format of Twilio; absent means Twilio itself.',
        examples: ['http://127.0.0.1:3600'],
      }),
    ),
    TWILIO_FROM: Type.Optional(
      Type.String({
        pattern: '^(\\+[0-9]{6,15}|[A-Za-z0-9 ]{1,11})$',
        description: 'The number or the name text messages are sent from.',
      }),
    ),
  }),
  (values) => ({
    accountSid: values.TWILIO_ACCOUNT_SID,
    authToken: values.TWILIO_AUTH_TOKEN,
    apiBase: values.TWILIO_API_BASE,
    from: values.TWILIO_FROM ?? 'Holdfast',
  }),
);
