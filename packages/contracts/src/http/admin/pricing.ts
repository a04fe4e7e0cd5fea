import { type Static, Type } from 'typebox';
import { AmountField, orNull, rangeFields, VersionField, WeekdaysField } from './fields.ts';
import { ChargesField, RateRulesField } from './rate-rules.ts';

const closed = { additionalProperties: false };
const base = AmountField('What one room costs for one night where no rule applies, in minor units.', 14_000);
const step = AmountField('Prices made by rules are whole multiples of this, in minor units.', 100);
const floor = orNull(AmountField('No rule makes a night cheaper, in minor units.', 9_000));
const ceiling = orNull(AmountField('No rule makes a night dearer, in minor units.', 32_000));
const planExample = { baseMinor: 14_000, stepMinor: 100, floorMinor: 9_000, ceilingMinor: 32_000 };
const rulesExample = [
  { kind: 'SEASON', from: '06-15', until: '09-15', percent: 130 },
  { kind: 'OCCUPANCY', steps: [{ soldPercent: 80, percent: 120 }] },
];
const hotelRulesExample = [
  { kind: 'WEEKEND', weekdays: [5, 6], percent: 118 },
  { kind: 'LENGTH_OF_STAY', minNights: 7, percentOff: 10 },
  { kind: 'PROMOTION', code: 'SUMMER27', percentOff: 15, from: '2027-06-01', until: '2027-08-31' },
];
const chargesExample = [
  { kind: 'TAX', name: 'VAT', included: true, basis: 'PERCENT', basisPoints: 600 },
  { kind: 'TAX', name: 'City tax', included: false, basis: 'PER_GUEST_NIGHT', amountMinor: 400 },
];

/** Which nights' prices to show; the dates go together. */
export const PricingQuerySchema = Type.Object(
  { from: Type.Optional(rangeFields.from), until: Type.Optional(rangeFields.until) },
  closed,
);

/** How a room type is priced and, when dates were asked for, what comes of it. */
export const PricingSchema = Type.Object(
  {
    roomTypeId: Type.String(),
    hotelId: Type.String(),
    currency: Type.String({ description: "The hotel's; amounts are in its minor units." }),
    version: orNull(Type.Integer({ description: 'To send with a change.' })),
    plan: orNull(
      Type.Object({ baseMinor: base, stepMinor: step, floorMinor: floor, ceilingMinor: ceiling }, closed),
    ),
    rules: RateRulesField,
    nights: Type.Optional(
      Type.Array(
        Type.Object(
          {
            date: Type.String(),
            amountMinor: orNull(Type.Integer({ description: 'Null where nothing is sold.' })),
            fixed: Type.Boolean({ description: 'Whether it was set for this date; else rules made it.' }),
          },
          closed,
        ),
      ),
    ),
  },
  {
    title: 'Pricing',
    ...closed,
    examples: [
      {
        roomTypeId: 'rt_harbour_lisbon_double',
        hotelId: 'htl_harbour_lisbon',
        currency: 'EUR',
        version: 5,
        plan: planExample,
        rules: rulesExample,
        nights: [{ date: '2027-06-20', amountMinor: 18_200, fixed: false }],
      },
    ],
  },
);
export type Pricing = Static<typeof PricingSchema>;

/** A change of how a room type is priced; what is left out stays as it is, and all of it is done or nothing. */
export const ChangePricingSchema = Type.Object(
  {
    version: VersionField,
    plan: Type.Optional(
      Type.Object(
        {
          baseMinor: base,
          stepMinor: Type.Optional(step),
          floorMinor: Type.Optional(floor),
          ceilingMinor: Type.Optional(ceiling),
        },
        { ...closed, description: 'The whole plan: no step is 1, no bound is none.' },
      ),
    ),
    rules: Type.Optional(RateRulesField),
    prices: Type.Optional(
      Type.Array(
        Type.Object(
          {
            ...rangeFields,
            weekdays: Type.Optional(WeekdaysField),
            amountMinor: orNull(AmountField('For one room and night; null leaves it to the rules.', 21_000)),
          },
          closed,
        ),
        { minItems: 1, maxItems: 50, description: 'Where two meet the same night, the later one wins.' },
      ),
    ),
  },
  {
    title: 'ChangePricing',
    ...closed,
    examples: [
      {
        version: 4,
        plan: planExample,
        rules: rulesExample,
        prices: [{ from: '2027-12-30', until: '2028-01-02', amountMinor: 21_000 }],
      },
    ],
  },
);
export type ChangePricing = Static<typeof ChangePricingSchema>;

/** Rules of all room types of a hotel, and its taxes and fees. */
export const HotelPricingSchema = Type.Object(
  {
    hotelId: Type.String(),
    currency: Type.String({ description: 'Amounts are in its minor units.' }),
    version: orNull(Type.Integer({ description: 'To send with a change.' })),
    rules: RateRulesField,
    charges: ChargesField,
  },
  {
    title: 'HotelPricing',
    ...closed,
    examples: [
      {
        hotelId: 'htl_harbour_lisbon',
        currency: 'EUR',
        version: 2,
        rules: hotelRulesExample,
        charges: chargesExample,
      },
    ],
  },
);
export type HotelPricing = Static<typeof HotelPricingSchema>;

/** A change of a hotel's rules, taxes and fees; what is left out stays as it is. */
export const ChangeHotelPricingSchema = Type.Object(
  {
    version: VersionField,
    rules: Type.Optional(RateRulesField),
    charges: Type.Optional(ChargesField),
  },
  {
    title: 'ChangeHotelPricing',
    ...closed,
    examples: [{ version: 1, rules: hotelRulesExample, charges: chargesExample }],
  },
);
export type ChangeHotelPricing = Static<typeof ChangeHotelPricingSchema>;
