import { type Static, Type } from 'typebox';
import { PaymentMethodField } from './create-booking.ts';
import { InstantField } from './fields.ts';

const example = {
  id: 'pm_1QZk3v2eZvKYlo2C4wXnD9aB',
  brand: 'visa',
  last4: '4242',
  expiryMonth: 12,
  expiryYear: 2029,
  savedAt: '2027-03-01T12:00:00.000Z',
};

/** A card to be kept for later bookings. */
export const SaveCardSchema = Type.Object(
  { paymentMethodId: PaymentMethodField },
  { title: 'SaveCard', additionalProperties: false, examples: [{ paymentMethodId: 'pm_card_visa' }] },
);

/** A card that is kept; what it looks like the payment provider says. */
export const SavedCardSchema = Type.Object(
  {
    id: Type.String({ description: 'Book with it as `paymentMethodId`.' }),
    brand: Type.String({ description: 'visa, mastercard, amex …' }),
    last4: Type.String(),
    expiryMonth: Type.Integer(),
    expiryYear: Type.Integer(),
    savedAt: InstantField('When it was saved.'),
  },
  { title: 'SavedCard', additionalProperties: false, examples: [example] },
);
export type SavedCard = Static<typeof SavedCardSchema>;

/** The caller's cards, newest first. */
export const SavedCardListSchema = Type.Object(
  { items: Type.Array(SavedCardSchema) },
  { title: 'SavedCardList', additionalProperties: false, examples: [{ items: [example] }] },
);

/** The path of one card. */
export const SavedCardParamsSchema = Type.Object({ id: PaymentMethodField });
