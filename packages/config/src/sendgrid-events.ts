import { Type } from 'typebox';
import { section } from './section.ts';

/** What tells that events of mails come from the mail provider. */
export const sendgridEvents = section(
  Type.Object({
    SENDGRID_WEBHOOK_PUBLIC_KEY: Type.Optional(
      Type.String({
        minLength: 60,
        description:
          "The verification key of the mail provider's event webhook, in base64; without it none is let in.",
        examples: ['MFkwEwYHKoZI…'],
      }),
    ),
  }),
  (values) => ({ publicKey: values.SENDGRID_WEBHOOK_PUBLIC_KEY }),
);
