import { actorKinds } from '@holdfast/domain/actors';
import { bookingStatuses } from '@holdfast/domain/booking-status';
import { paymentStatuses } from '@holdfast/domain/payment-status';
import { Type } from 'typebox';
import { InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { supportBookingExample } from './examples.ts';

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
  createdAt: InstantField('When the request was accepted.'),
};

/** Who did something: on whose behalf, and by which account. */
export const ActorSchema = Type.Object(
  {
    kind: Type.Enum([...actorKinds]),
    accountId: Type.String(),
    fullName: Type.Optional(Type.String({ description: 'Of colleagues and staff of hotels.' })),
  },
  { additionalProperties: false },
);

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

/** All there is to know of a booking. */
export const SupportBookingSchema = Type.Object(
  {
    ...bookingSummaryFields,
    accountId: Type.String({ description: 'Whose booking it is.' }),
    guest: Type.Object(
      {
        fullName: Type.String(),
        email: Type.String(),
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
  },
  { additionalProperties: false, examples: [supportBookingExample] },
);
