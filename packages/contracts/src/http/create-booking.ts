import { languages } from '@holdfast/domain/languages';
import { pointsPerStep } from '@holdfast/domain/loyalty';
import { type Static, Type } from 'typebox';
import { roomTypeExample } from './examples.ts';
import { IdField, oneLine, stayFields } from './fields.ts';
import { MoneySchema } from './money.ts';
import { PromotionCodeField } from './quote.ts';

/** Who sleeps there. Written to one table and nowhere else, never logged. */
export const GuestSchema = Type.Object(
  {
    fullName: Type.String({
      pattern: oneLine,
      maxLength: 200,
      examples: ['Ada Example'],
    }),
    email: Type.String({
      pattern: '^[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}$',
      maxLength: 254,
      examples: ['ada@example.com'],
    }),
    phone: Type.Optional(Type.String({ pattern: '^\\+?[0-9 ().-]{5,30}$', examples: ['+44 20 7946 0000'] })),
    language: Type.Optional(
      Type.Enum([...languages], {
        description: 'What we write to the guest in; by default the first of Accept-Language that we speak.',
      }),
    ),
    smsWanted: Type.Optional(
      Type.Boolean({ default: false, description: 'Whether to send text messages to `phone` as well.' }),
    ),
  },
  { title: 'Guest', additionalProperties: false },
);

/** The token of a card, as the payment provider's own form gives it to the browser. */
export const PaymentMethodField = Type.String({
  pattern: '^pm_[A-Za-z0-9_]{1,64}$',
  description: "The payment provider's token of the card.",
  examples: ['pm_card_visa'],
});

/**
 * A request for rooms. With a payment method the booking is carried through at once; without, the rooms are held
 * until `expiresAt` for a confirm.
 */
export const CreateBookingSchema = Type.Object(
  {
    roomTypeId: IdField('rt', roomTypeExample.id),
    ...stayFields,
    rooms: Type.Optional(Type.Integer({ minimum: 1, maximum: 9, default: 1 })),
    guests: Type.Integer({ minimum: 1, maximum: 100, description: 'In all rooms together.' }),
    quoteId: Type.Optional(
      Type.String({
        pattern: '^qt_[A-Za-z0-9]{1,64}$',
        description: 'A quote for this very stay; while it holds, its price and terms are booked.',
      }),
    ),
    expectedPrice: Type.Optional(
      Type.Object(MoneySchema.properties, {
        additionalProperties: false,
        description: 'The total you reckon with, where there is no quote that holds.',
      }),
    ),
    priceToleranceMinor: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        default: 0,
        description: 'By how much the total may exceed what you were told before it is a PRICE_CHANGED.',
      }),
    ),
    promotionCode: Type.Optional(PromotionCodeField),
    spendPoints: Type.Optional(
      Type.Integer({
        minimum: pointsPerStep,
        maximum: 1_000_000,
        multipleOf: pointsPerStep,
        description:
          'Loyalty points that pay a part, at most half of the total. A hundred are worth one euro.',
      }),
    ),
    paymentMethodId: Type.Optional(PaymentMethodField),
    holdIfProviderAway: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'While cards cannot be charged, hold the rooms and charge the card when that is over, within an hour, ' +
          'instead of answering 503.',
      }),
    ),
    guest: Type.Optional(GuestSchema),
    specialRequests: Type.Optional(Type.String({ maxLength: 1_000 })),
  },
  {
    title: 'CreateBooking',
    additionalProperties: false,
    examples: [
      {
        roomTypeId: roomTypeExample.id,
        checkIn: '2027-06-10',
        checkOut: '2027-06-13',
        rooms: 1,
        guests: 2,
        paymentMethodId: 'pm_card_visa',
        guest: { fullName: 'Ada Example', email: 'ada@example.com' },
      },
    ],
  },
);
export type CreateBooking = Static<typeof CreateBookingSchema>;
