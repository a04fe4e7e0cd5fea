import { type Static, Type } from 'typebox';
import { quoteExample, roomTypeExample } from './examples.ts';
import { IdField, InstantField, stayFields } from './fields.ts';
import { MoneySchema } from './money.ts';

/** A code that a hotel gave to those who should pay less. */
export const PromotionCodeField = Type.String({
  pattern: '^[A-Za-z0-9]{3,20}$',
  description: 'Capitals do not matter.',
  examples: ['WELCOME10'],
});

/** What a price is made of. Lines that are `included` are shown, and not added to the total. */
export const PriceLineSchema = Type.Object(
  {
    kind: Type.Enum(['ROOM', 'LENGTH_OF_STAY', 'PROMOTION', 'TAX', 'FEE']),
    name: Type.String(),
    amountMinor: Type.Integer({ description: "In the total's currency; negative for what is taken off." }),
    included: Type.Boolean(),
  },
  { title: 'PriceLine', additionalProperties: false },
);

/** Until when cancelling refunds what; after the last line nothing is refunded. */
export const CancellationTimelineSchema = Type.Array(
  Type.Object({ until: Type.String(), refund: MoneySchema }, { additionalProperties: false }),
  {
    title: 'CancellationTimeline',
    description: 'Cancelling before `until` refunds `refund`; after the last one nothing is refunded.',
  },
);

/** A price to be told for rooms of one type. */
export const CreateQuoteSchema = Type.Object(
  {
    roomTypeId: IdField('rt', roomTypeExample.id),
    ...stayFields,
    rooms: Type.Optional(Type.Integer({ minimum: 1, maximum: 9, default: 1 })),
    guests: Type.Integer({ minimum: 1, maximum: 100, description: 'In all rooms together.' }),
    promotionCode: Type.Optional(PromotionCodeField),
  },
  {
    title: 'CreateQuote',
    additionalProperties: false,
    examples: [{ roomTypeId: roomTypeExample.id, checkIn: '2027-06-10', checkOut: '2027-06-13', guests: 2 }],
  },
);

/** The price of one room for each night, before what is taken off or added. */
export const NightPricesSchema = Type.Array(
  Type.Object({ date: Type.String(), price: MoneySchema }, { additionalProperties: false }),
  {
    title: 'NightPrices',
    description: 'The price of one room for each night, before what is taken off or added.',
  },
);

/** A price and its terms, which hold until `expiresAt`. It holds no rooms. */
export const QuoteSchema = Type.Object(
  {
    id: Type.String(),
    roomTypeId: Type.String(),
    hotelId: Type.String(),
    checkIn: Type.String(),
    checkOut: Type.String(),
    rooms: Type.Integer(),
    guests: Type.Integer(),
    nights: NightPricesSchema,
    lines: Type.Array(PriceLineSchema),
    totalPrice: MoneySchema,
    cancellation: CancellationTimelineSchema,
    expiresAt: InstantField('Until when a booking gets this price.'),
  },
  { title: 'Quote', additionalProperties: false, examples: [quoteExample] },
);
export type QuoteBody = Static<typeof QuoteSchema>;
