import { type Static, Type } from 'typebox';
import { PaymentMethodField } from './create-booking.ts';
import { bookingExample, cancellationPreviewExample, changePreviewExample } from './examples.ts';
import { InstantField, stayFields } from './fields.ts';
import { CancellationTiersSchema } from './hotel.ts';
import { MoneySchema } from './money.ts';
import { CancellationTimelineSchema, NightPricesSchema, PriceLineSchema } from './quote.ts';

/** What cancelling now would do; cancelling before `until` does exactly that. */
export const CancellationPreviewSchema = Type.Object(
  {
    bookingId: Type.String(),
    refund: MoneySchema,
    fee: MoneySchema,
    refundPercent: Type.Integer({ description: 'Of the price, by the policy as it is now.' }),
    until: Type.Optional(InstantField('When that changes next; absent when it does not.')),
    timeline: CancellationTimelineSchema,
    policy: CancellationTiersSchema,
  },
  { title: 'CancellationPreview', additionalProperties: false, examples: [cancellationPreviewExample] },
);
export type CancellationPreview = Static<typeof CancellationPreviewSchema>;

const rooms = Type.Integer({ minimum: 1, maximum: 9, description: 'As many as now unless told.' });
const guests = Type.Integer({
  minimum: 1,
  maximum: 100,
  description: 'In all rooms together; as many as now unless told.',
});

/** Another stay in rooms of the same type. */
export const changedStayFields = {
  ...stayFields,
  rooms: Type.Optional(rooms),
  guests: Type.Optional(guests),
};

/** Which other stay to look at. */
export const ChangeQuerySchema = Type.Object(changedStayFields, { additionalProperties: false });

/** What another stay would cost. Nights you have keep their price. */
export const ChangePreviewSchema = Type.Object(
  {
    bookingId: Type.String(),
    checkIn: Type.String(),
    checkOut: Type.String(),
    rooms: Type.Integer(),
    guests: Type.Integer(),
    available: Type.Boolean({ description: 'Only the change itself decides who gets the last room.' }),
    currentPrice: MoneySchema,
    newPrice: Type.Optional(MoneySchema),
    difference: Type.Optional(
      Type.Object(MoneySchema.properties, {
        additionalProperties: false,
        description: 'The new price less the one now; negative for a lower one.',
      }),
    ),
    charge: Type.Optional(MoneySchema),
    refund: Type.Optional(MoneySchema),
    nights: NightPricesSchema,
    priceLines: Type.Array(PriceLineSchema),
    cancellation: Type.Optional(CancellationTimelineSchema),
  },
  { title: 'ChangePreview', additionalProperties: false, examples: [changePreviewExample] },
);
export type ChangePreview = Static<typeof ChangePreviewSchema>;

/** Another stay to change to. A higher price is charged, a lower one given back. */
export const ChangeBookingSchema = Type.Object(
  {
    ...changedStayFields,
    paymentMethodId: Type.Optional(PaymentMethodField),
    expectedPrice: Type.Optional(
      Type.Object(MoneySchema.properties, {
        additionalProperties: false,
        description: 'The new total you reckon with.',
      }),
    ),
    priceToleranceMinor: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        default: 0,
        description: 'By how much the total may exceed it before it is a PRICE_CHANGED.',
      }),
    ),
  },
  {
    title: 'ChangeBooking',
    additionalProperties: false,
    examples: [{ checkIn: '2027-06-11', checkOut: '2027-06-14', expectedPrice: bookingExample.totalPrice }],
  },
);
export type ChangeBooking = Static<typeof ChangeBookingSchema>;

/** Nothing more needs to be said. */
export const NoBodySchema = Type.Object({}, { title: 'NoBody', additionalProperties: false, examples: [{}] });
