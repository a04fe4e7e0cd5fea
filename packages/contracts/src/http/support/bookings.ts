import { actorKinds } from '@holdfast/domain/actors';
import { bookingStatuses } from '@holdfast/domain/booking-status';
import { paymentStatuses } from '@holdfast/domain/payment-status';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { BookingProgressSchema } from '../booking-progress.ts';
import { ErasableField, InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { AuditLineSchema } from './audit.ts';
import { CompensationSchema } from './compensations.ts';
import { DisputeSchema } from './disputes.ts';
import { bookingSummaryExample, supportBookingExample } from './examples.ts';
import { ActorSchema, PageOf } from './fields.ts';
import { LedgerTransactionSchema, PaymentSchema } from './money.ts';
import { RefundSchema } from './refunds.ts';

const named = Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false });

/** What support sees of a booking in a list. */
export const bookingSummaryFields = {
  id: Type.String(),
  number: Type.String({ description: 'For people, BK-XXXXXX.' }),
  livemode: Type.Boolean(),
  status: Type.Enum([...bookingStatuses]),
  paymentStatus: Type.Enum([...paymentStatuses]),
  hotel: named,
  roomType: named,
  checkIn: Type.String(),
  checkOut: Type.String(),
  rooms: Type.Integer(),
  guests: Type.Integer(),
  totalPrice: MoneySchema,
  captured: MoneySchema,
  refunded: MoneySchema,
  disputed: Type.Boolean({ description: 'The cardholder disputes a charge.' }),
  itineraryId: Type.Optional(Type.String()),
  partnerReference: Type.Optional(Type.String({ description: 'What the partner calls it.' })),
  createdAt: InstantField('When the request was accepted.'),
};

/** Something that was asked of a booking, by whom, and what came of it. */
const OperationSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.String(),
    by: ActorSchema,
    request: Type.Unknown({ description: 'What exactly was asked, by its kind.' }),
    note: Type.Optional(Type.String()),
    outcome: Type.Optional(Type.Unknown({ description: 'Absent while it is being worked on.' })),
    createdAt: InstantField('When it was accepted.'),
    finishedAt: Type.Optional(InstantField('When it came to its end.')),
  },
  { additionalProperties: false },
);

const NotificationSchema = Type.Object(
  {
    id: Type.String(),
    template: Type.String(),
    channel: Type.String(),
    audience: Type.String(),
    status: Type.String(),
    attempts: Type.Integer(),
    lastError: Type.Optional(Type.String()),
    requestedBy: Type.Optional(Type.String({ description: 'Who had it sent once more.' })),
    createdAt: Type.String(),
    sentAt: Type.Optional(Type.String()),
    deliveredAt: Type.Optional(Type.String()),
    bouncedAt: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** All there is to know of a booking. */
export const SupportBookingSchema = Type.Object(
  {
    ...bookingSummaryFields,
    accountId: Type.String({ description: 'Whose booking it is.' }),
    expiresAt: Type.Optional(
      InstantField('Until when its rooms are held for it; absent once they are booked or given back.'),
    ),
    guest: Type.Object(
      {
        fullName: ErasableField,
        email: ErasableField,
        phone: Type.Optional(Type.String()),
        language: Type.String(),
        smsWanted: Type.Boolean(),
      },
      { additionalProperties: false },
    ),
    reason: Type.Optional(Type.String()),
    declineCode: Type.Optional(Type.String()),
    cancelledBy: Type.Optional(Type.Enum([...actorKinds])),
    specialRequests: Type.Optional(Type.String()),
    timeline: Type.Array(
      Type.Object(
        { at: Type.String(), kind: Type.String(), entry: Type.Unknown() },
        { additionalProperties: false },
      ),
      { description: 'What was written about it, oldest first.' },
    ),
    operations: Type.Array(OperationSchema, { description: 'What was asked of it, oldest first.' }),
    progress: Type.Object(
      {
        source: BookingProgressSchema.properties.source,
        note: BookingProgressSchema.properties.note,
        steps: BookingProgressSchema.properties.steps,
      },
      {
        additionalProperties: false,
        description: 'Where the steps of making it stand, live while they run.',
      },
    ),
    payments: Type.Array(PaymentSchema),
    refunds: Type.Array(RefundSchema),
    disputes: Type.Array(DisputeSchema),
    ledger: Type.Array(LedgerTransactionSchema, { description: 'Oldest first.' }),
    compensations: Type.Array(CompensationSchema, { description: 'Undos that did not get through at once.' }),
    notifications: Type.Array(NotificationSchema, { description: 'What was told to whom, oldest first.' }),
    deeds: Type.Array(AuditLineSchema, {
      description:
        'What staff did to the booking, its refunds, undos and disputes, or refused to be done, and from where; who ' +
        'looked at it too. Oldest first, the latest 200.',
    }),
  },
  { title: 'SupportBooking', additionalProperties: false, examples: [supportBookingExample] },
);

/** A booking in a list, with whom it is for. */
export const FoundBookingSchema = Type.Object(
  {
    ...bookingSummaryFields,
    guest: Type.Object({ fullName: ErasableField, email: ErasableField }, { additionalProperties: false }),
  },
  { title: 'FoundBooking', additionalProperties: false },
);

/** Bookings that were found, newest first. */
export const FoundBookingsPageSchema = PageOf(FoundBookingSchema, {
  ...bookingSummaryExample,
  guest: { fullName: 'Ada Example', email: 'ada@example.com' },
});

/** What to look for. */
export const FindBookingsQuerySchema = Type.Object(
  {
    q: Type.String({
      pattern: '\\S',
      maxLength: 254,
      description:
        "A booking's number or id, the guest's whole e-mail address or telephone number, a partner's reference, or the " +
        'id of an itinerary, an account, an operation, a payment, a payment intent, a refund or a dispute.',
      examples: ['BK-PBP8PE'],
    }),
    ...PageQuerySchema.properties,
  },
  { additionalProperties: false },
);
