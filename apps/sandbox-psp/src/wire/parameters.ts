import { type Static, type TSchema, Type } from 'typebox';

// Forms carry everything as text, so numbers and booleans are checked after Fastify's validator converted them.
export const metadata = Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 500 }), {
  maxProperties: 50,
});
export const expand = Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 20 }));
export const text = (maxLength = 500) => Type.Optional(Type.String({ maxLength }));
export const flag = Type.Optional(Type.Boolean());
export const amount = Type.Integer({ minimum: 1, maximum: 99_999_999 });
export const strict = <Properties extends Record<string, TSchema>>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });
// Accepted as Stripe does and kept out of the sandbox's way: they change nothing it does.
export const ignored = Type.Optional(Type.Unknown());

const captureMethod = Type.Optional(
  Type.Union([Type.Literal('automatic'), Type.Literal('automatic_async'), Type.Literal('manual')]),
);

const confirmation = {
  payment_method: text(),
  return_url: text(2_000),
  off_session: flag,
  error_on_requires_action: flag,
  use_stripe_sdk: flag,
  payment_method_options: ignored,
  payment_method_types: Type.Optional(Type.Array(Type.Literal('card'))),
  setup_future_usage: ignored,
  receipt_email: text(),
  shipping: ignored,
  mandate_data: ignored,
  radar_options: ignored,
  expand,
};

export const CreateParameters = strict({
  ...confirmation,
  amount,
  currency: Type.String({ pattern: '^[A-Za-z]{3}$' }),
  capture_method: captureMethod,
  confirmation_method: Type.Optional(Type.Union([Type.Literal('automatic'), Type.Literal('manual')])),
  confirm: flag,
  metadata: Type.Optional(metadata),
  description: text(1_000),
  customer: text(),
  automatic_payment_methods: Type.Optional(
    strict({
      enabled: Type.Boolean(),
      allow_redirects: Type.Optional(Type.Union([Type.Literal('always'), Type.Literal('never')])),
    }),
  ),
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
  transfer_group: text(),
});
export type CreateParameters = Static<typeof CreateParameters>;

export const ConfirmParameters = strict({ ...confirmation, capture_method: captureMethod });
export type ConfirmParameters = Static<typeof ConfirmParameters>;

export const CaptureParameters = strict({
  amount_to_capture: Type.Optional(amount),
  final_capture: flag,
  metadata: Type.Optional(metadata),
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
  expand,
});
export type CaptureParameters = Static<typeof CaptureParameters>;

export const CancelParameters = strict({
  cancellation_reason: Type.Optional(
    Type.Union([
      Type.Literal('duplicate'),
      Type.Literal('fraudulent'),
      Type.Literal('requested_by_customer'),
      Type.Literal('abandoned'),
    ]),
  ),
  expand,
});
export type CancelParameters = Static<typeof CancelParameters>;

export const RefundParameters = strict({
  payment_intent: text(),
  charge: text(),
  amount: Type.Optional(amount),
  reason: Type.Optional(
    Type.Union([
      Type.Literal('duplicate'),
      Type.Literal('fraudulent'),
      Type.Literal('requested_by_customer'),
    ]),
  ),
  metadata: Type.Optional(metadata),
  expand,
});
export type RefundParameters = Static<typeof RefundParameters>;

export const RetrieveParameters = strict({ client_secret: text(), expand });

const moment = Type.Optional(Type.Integer({ minimum: 0 }));
export const page = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  starting_after: text(),
  ending_before: text(),
  // A range, or one second.
  created: Type.Optional(
    Type.Union([Type.Integer({ minimum: 0 }), strict({ gt: moment, gte: moment, lt: moment, lte: moment })]),
  ),
  expand,
};
export const ListParameters = strict(page);
export const ListRefundsParameters = strict({ ...page, payment_intent: text(), charge: text() });
export const ListChargesParameters = strict({ ...page, payment_intent: text() });
export const ListEventsParameters = strict({
  ...page,
  type: text(),
  types: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 })),
});
export const SearchParameters = strict({
  query: Type.String({ maxLength: 1_000 }),
  limit: page.limit,
  page: text(),
  expand,
});
export type PageParameters = Static<typeof ListParameters>;
