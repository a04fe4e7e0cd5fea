import { actorKinds } from '@holdfast/domain/actors';
import { bookingStatuses } from '@holdfast/domain/booking-status';
import { paymentStatuses } from '@holdfast/domain/payment-status';
import { type RefundReason, type RefundState, refundReasons } from '@holdfast/domain/refunds';
import { type Static, Type } from 'typebox';
import { bookingExample } from './examples.ts';
import { InstantField } from './fields.ts';
import { MoneySchema } from './money.ts';
import { CancellationTimelineSchema, PriceLineSchema } from './quote.ts';

/** What the guest's bank wants them to do before the card can be charged (3-D Secure). */
export const NextActionSchema = Type.Object(
  {
    type: Type.Enum(['use_stripe_sdk', 'redirect'], {
      description:
        '`redirect`: open `url`, which leads back. `use_stripe_sdk`: give `clientSecret` to Stripe.js.',
    }),
    clientSecret: Type.Optional(Type.String()),
    url: Type.Optional(Type.String({ description: 'The page on which the bank asks.' })),
  },
  { title: 'NextAction', additionalProperties: false },
);
export type NextAction = Static<typeof NextActionSchema>;

/** What a guest is told of a refund: not what colleagues have yet to agree on. */
export const guestRefundStates = [
  'APPROVED',
  'PENDING',
  'SUCCEEDED',
  'FAILED',
] as const satisfies RefundState[];

/** Money that is given back to the guest. */
export const BookingRefundSchema = Type.Object(
  {
    id: Type.String(),
    amount: MoneySchema,
    state: Type.Enum([...guestRefundStates]),
    reason: Type.Enum(Object.keys(refundReasons) as RefundReason[]),
    createdAt: Type.String(),
  },
  { title: 'BookingRefund', additionalProperties: false },
);

/** A booking as its owner sees it. CONFIRMED is told only once the money is captured (decision D5). */
export const BookingSchema = Type.Object(
  {
    id: Type.String(),
    number: Type.String({ description: 'For people, BK-XXXXXX.' }),
    livemode: Type.Boolean(),
    reference: Type.Optional(Type.String({ description: "A partner's own name for the booking." })),
    status: Type.Enum([...bookingStatuses]),
    paymentStatus: Type.Enum([...paymentStatuses]),
    reason: Type.Optional(Type.String({ description: 'Why the booking ended without a stay.' })),
    declineCode: Type.Optional(Type.String()),
    hotel: Type.Object(
      {
        id: Type.String(),
        name: Type.String(),
        address: Type.String(),
        city: Type.String(),
        countryCode: Type.String(),
        timeZone: Type.String(),
        checkInTime: Type.String(),
        checkOutTime: Type.String(),
      },
      { additionalProperties: false },
    ),
    roomType: Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false }),
    checkIn: Type.String(),
    checkOut: Type.String(),
    rooms: Type.Integer(),
    guests: Type.Integer(),
    totalPrice: MoneySchema,
    priceLines: Type.Array(PriceLineSchema),
    captured: MoneySchema,
    paidAt: Type.Optional(InstantField('When the card was charged; absent when nothing was taken.')),
    refunded: MoneySchema,
    refunds: Type.Array(BookingRefundSchema, { description: 'What is given back and where that stands.' }),
    points: Type.Optional(
      Type.Object(
        { spent: Type.Integer(), amount: MoneySchema },
        { additionalProperties: false, description: 'Loyalty points, and what they paid of the price.' },
      ),
    ),
    cancelledBy: Type.Optional(Type.Enum([...actorKinds], { description: 'Who ended it.' })),
    cancellation: CancellationTimelineSchema,
    expiresAt: Type.Optional(InstantField('Until when the rooms are held for a payment method to come.')),
    nextAction: Type.Optional(NextActionSchema),
    createdAt: InstantField('When the request was accepted.'),
    updatedAt: InstantField('When the booking last changed.'),
  },
  { title: 'Booking', additionalProperties: false, examples: [bookingExample] },
);
export type Booking = Static<typeof BookingSchema>;

/** A page of the caller's bookings, newest first. */
export const BookingsPageSchema = Type.Object(
  {
    items: Type.Array(BookingSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'BookingsPage',
    additionalProperties: false,
    examples: [{ items: [bookingExample], page: 1, pageSize: 20, total: 1 }],
  },
);

/** Which page of a list. */
export const PageQuerySchema = Type.Object(
  {
    page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, default: 1 })),
    pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  },
  { additionalProperties: false },
);
