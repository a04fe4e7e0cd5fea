import { type Static, Type } from 'typebox';
import { PaymentMethodField } from './create-booking.ts';

/** The card with which a held booking is carried through. */
export const ConfirmBookingSchema = Type.Object(
  { paymentMethodId: PaymentMethodField },
  { title: 'ConfirmBooking', additionalProperties: false, examples: [{ paymentMethodId: 'pm_card_visa' }] },
);
export type ConfirmBooking = Static<typeof ConfirmBookingSchema>;
