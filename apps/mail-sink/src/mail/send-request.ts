import { type Static, Type } from 'typebox';

const Address = Type.Object({
  email: Type.String({ pattern: '^[^@\\s]+@[^@\\s]+$', maxLength: 320 }),
  name: Type.Optional(Type.String()),
});
export type Address = Static<typeof Address>;

const addresses = Type.Array(Address, { minItems: 1, maxItems: 1_000 });
const texts = Type.Record(Type.String(), Type.String());
const strict = { additionalProperties: false };

const Personalization = Type.Object(
  {
    to: addresses,
    cc: Type.Optional(addresses),
    bcc: Type.Optional(addresses),
    from: Type.Optional(Address),
    subject: Type.Optional(Type.String({ minLength: 1 })),
    headers: Type.Optional(texts),
    substitutions: Type.Optional(texts),
    dynamic_template_data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    custom_args: Type.Optional(texts),
    send_at: Type.Optional(Type.Integer()),
  },
  strict,
);
export type Personalization = Static<typeof Personalization>;

const anything = Type.Optional(Type.Record(Type.String(), Type.Unknown()));

/** The body of SendGrid's `POST /v3/mail/send`; templates kept at the provider are not for a sink. */
export const SendRequest = Type.Object(
  {
    personalizations: Type.Array(Personalization, { minItems: 1, maxItems: 1_000 }),
    from: Address,
    reply_to: Type.Optional(Address),
    reply_to_list: Type.Optional(addresses),
    subject: Type.Optional(Type.String({ minLength: 1 })),
    content: Type.Array(
      Type.Object({ type: Type.String({ minLength: 1 }), value: Type.String({ minLength: 1 }) }, strict),
      { minItems: 1 },
    ),
    attachments: Type.Optional(Type.Array(Type.Record(Type.String(), Type.Unknown()))),
    headers: Type.Optional(texts),
    categories: Type.Optional(Type.Array(Type.String({ maxLength: 255 }), { maxItems: 10 })),
    custom_args: Type.Optional(texts),
    send_at: Type.Optional(Type.Integer()),
    batch_id: Type.Optional(Type.String()),
    asm: anything,
    ip_pool_name: Type.Optional(Type.String()),
    mail_settings: anything,
    tracking_settings: anything,
  },
  strict,
);
export type SendRequest = Static<typeof SendRequest>;
