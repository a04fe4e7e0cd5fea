import {
  type RefundReason,
  refundReasons,
  refundStates,
  supportRefundReasons,
} from '@holdfast/domain/refunds';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { refundExample } from './examples.ts';
import { NoteField, PageOf } from './fields.ts';

const fields = {
  id: Type.String(),
  bookingId: Type.String(),
  amount: MoneySchema,
  reason: Type.Enum(Object.keys(refundReasons) as RefundReason[]),
  status: Type.Enum([...refundStates]),
  requestedBy: Type.String({ description: 'An account, or SYSTEM.' }),
  decidedBy: Type.Optional(Type.String()),
  failureCode: Type.Optional(Type.String({ description: "The provider's word for why it failed." })),
  partOf: Type.Optional(Type.String({ description: 'The refund whose rest went through.' })),
  createdAt: InstantField('When it was asked for.'),
  updatedAt: InstantField('When it last changed.'),
};

/** A refund as support sees it. A FAILED one waits to be tried again. */
export const RefundSchema = Type.Object(fields, {
  title: 'Refund',
  additionalProperties: false,
  examples: [refundExample],
});

/** Refunds, the oldest first, so that who waits longest is on top. */
export const RefundsPageSchema = PageOf(RefundSchema, refundExample);

/** Which refunds to list. */
export const RefundsQuerySchema = Type.Object(
  { status: Type.Optional(Type.Enum([...refundStates])), ...PageQuerySchema.properties },
  { additionalProperties: false },
);

/** Money to give back. */
export const CreateRefundSchema = Type.Object(
  {
    amountMinor: Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: "In the booking's currency.",
    }),
    reason: Type.Enum([...supportRefundReasons]),
    note: NoteField,
  },
  {
    title: 'CreateRefund',
    additionalProperties: false,
    examples: [{ amountMinor: 5_000, reason: 'SERVICE_FAILURE', note: 'No hot water on the first evening.' }],
  },
);

/** Consent to somebody else's refund, or another try. */
export const ApproveRefundSchema = Type.Object(
  { note: Type.Optional(NoteField) },
  { title: 'ApproveRefund', additionalProperties: false, examples: [{ note: 'Talked to the guest.' }] },
);

/** Why somebody else's refund is not given. */
export const RejectRefundSchema = Type.Object(
  { reason: NoteField },
  {
    title: 'RejectRefund',
    additionalProperties: false,
    examples: [{ reason: 'The hotel has made it good already.' }],
  },
);
