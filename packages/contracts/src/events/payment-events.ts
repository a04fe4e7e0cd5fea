import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { AmountField, CodeField, CurrencyField, idField } from './fields.ts';

const PaymentData = Type.Object(
  {
    bookingId: idField('bk'),
    paymentId: idField('pay'),
    livemode: Type.Boolean(),
    /** What was given back so far where the event is a refund, else the payment's amount. */
    amountMinor: AmountField,
    currency: CurrencyField,
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
