import { Type } from 'typebox';
import { section } from './section.ts';

/** The mail provider. Without SENDGRID_API_BASE the same code talks to SendGrid itself. */
export const sendgrid = section(
  Type.Object({
    SENDGRID_API_KEY: Type.String({
      minLength: 3,
      description: "The mail provider's API key.",
      examples: ['SG.…'],
    }),
    SENDGRID_API_BASE: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'Address of a mail sink that speaks the v3 wire format; absent means SendGrid itself.',
        examples: ['http://127.0.0.1:3600'],
      }),
    ),
    MAIL_FROM: Type.Optional(
      Type.String({ pattern: '^[^@\\s]+@[^@\\s]+$', description: 'The address mails are sent from.' }),
    ),
  }),
  (values) => ({
    apiKey: values.SENDGRID_API_KEY,
    apiBase: values.SENDGRID_API_BASE,
    from: values.MAIL_FROM ?? 'bookings@holdfast.example',
  }),
);
