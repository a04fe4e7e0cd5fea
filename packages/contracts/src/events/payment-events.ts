import { paymentStatuses } from '@holdfast/domain/payment-status';
import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { CodeField, idField, MoneyField } from './fields.ts';

/** Amounts so far: what was to be paid, and of it what was captured and given back. */
const PaymentData = Type.Object(
  {
    bookingId: idField('bk'),
    paymentId: idField('pay'),
    /** A booking's payments are counted from 1; a date change that costs more makes another (decision D17). */
    sequence: Type.Integer({ minimum: 1 }),
    livemode: Type.Boolean(),
    status: Type.Enum(['CREATED', ...paymentStatuses]),
    amount: MoneyField,
    captured: MoneyField,
    refunded: MoneyField,
    declineCode: Type.Optional(CodeField),
  },
  { additionalProperties: false },
);

/** What happens to a booking's money, on `payment-events`. */
export const paymentEvents = {
  PaymentAuthorized: eventSchema('PaymentAuthorized', PaymentData),
  PaymentCaptured: eventSchema('PaymentCaptured', PaymentData),
  PaymentVoided: eventSchema('PaymentVoided', PaymentData),
  PaymentRefunded: eventSchema('PaymentRefunded', PaymentData),
  PaymentFailed: eventSchema('PaymentFailed', PaymentData),
};
export type PaymentEvent = Static<(typeof paymentEvents)[keyof typeof paymentEvents]>;
