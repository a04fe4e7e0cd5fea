import { cancellationReasonsOf } from '@holdfast/domain/cancellation-reasons';
import { Type } from 'typebox';
import { changedStayFields } from '../booking-operations.ts';
import { IdField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { bookingSummaryFields } from './bookings.ts';
import { operationAnswerExample } from './examples.ts';
import { NoteField } from './fields.ts';

/** What came of an operation so far, and the booking as it stands. */
export const OperationAnswerSchema = Type.Object(
  {
    operationId: Type.String(),
    state: Type.Enum(['DONE', 'AWAITING_APPROVAL', 'IN_PROGRESS']),
    refund: Type.Optional(
      Type.Object(
        { id: Type.String(), amount: MoneySchema },
        { additionalProperties: false, description: 'What it gives back.' },
      ),
    ),
    fee: Type.Optional(MoneySchema),
    booking: Type.Object(bookingSummaryFields, { additionalProperties: false }),
  },
  { title: 'OperationAnswer', additionalProperties: false, examples: [operationAnswerExample] },
);

/** Ends a booking for its guest; the fee may be waived, with a reason. */
export const SupportCancelSchema = Type.Object(
  {
    waiveFee: Type.Optional(Type.Boolean({ default: false })),
    reason: Type.Optional(
      Type.Enum(cancellationReasonsOf('SUPPORT'), { description: 'Needed to waive the fee.' }),
    ),
    note: Type.Optional(NoteField),
  },
  {
    title: 'SupportCancel',
    additionalProperties: false,
    examples: [{ waiveFee: true, reason: 'ILLNESS', note: 'The guest has sent a certificate.' }],
  },
);

/** Another stay in rooms of the same type; a higher price is charged to the card that paid before. */
export const SupportChangeSchema = Type.Object(
  {
    ...changedStayFields,
    expectedPrice: Type.Optional(Type.Object(MoneySchema.properties, { additionalProperties: false })),
    priceToleranceMinor: Type.Optional(
      Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0 }),
    ),
    note: Type.Optional(NoteField),
  },
  {
    title: 'SupportChange',
    additionalProperties: false,
    examples: [{ checkIn: '2027-06-11', checkOut: '2027-06-14' }],
  },
);

/** Other rooms for the same nights at the price that was agreed, and something for the trouble. */
export const MoveBookingSchema = Type.Object(
  {
    roomTypeId: IdField('rt', 'rt_harbour_lisbon_suite'),
    compensationMinor: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        default: 0,
        description: "Given back for the trouble, in the booking's currency; more is a refund of its own.",
      }),
    ),
    note: NoteField,
  },
  {
    title: 'MoveBooking',
    additionalProperties: false,
    examples: [
      {
        roomTypeId: 'rt_harbour_lisbon_suite',
        compensationMinor: 3_000,
        note: 'The doubles are overbooked.',
      },
    ],
  },
);

/** A note, where there is something to say. */
export const OptionalNoteSchema = Type.Object(
  { note: Type.Optional(NoteField) },
  { title: 'OptionalNote', additionalProperties: false, examples: [{}] },
);

/** That a message is on its way once more. */
export const ResentSchema = Type.Object(
  { bookingId: Type.String(), notificationId: Type.String(), template: Type.String() },
  {
    title: 'Resent',
    additionalProperties: false,
    examples: [
      {
        bookingId: operationAnswerExample.booking.id,
        notificationId: 'ntf_2f0c8f1e',
        template: 'booking-confirmed',
      },
    ],
  },
);
