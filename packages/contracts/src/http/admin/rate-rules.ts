import { type Static, Type } from 'typebox';
import { DateField, oneLine } from '../fields.ts';
import { AmountField, WeekdaysField } from './fields.ts';

const closed = { additionalProperties: false };
const percent = Type.Integer({
  minimum: 1,
  maximum: 500,
  description: 'The new price in percent of the old one.',
  examples: [118],
});
const percentOff = Type.Integer({ minimum: 1, maximum: 90, description: 'Taken off, in percent.' });
const DayField = (description: string, example: string) =>
  Type.String({ pattern: '^\\d{2}-\\d{2}$', description, examples: [example] });

/** One rule by which prices are made; the same rule is a type of the domain. */
export const RateRuleSchema = Type.Union([
  Type.Object(
    {
      kind: Type.Literal('SEASON'),
      from: DayField('First day, every year.', '06-15'),
      until: DayField('Last day, every year; it may be after the turn of the year.', '09-15'),
      percent,
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('WEEKEND'), weekdays: WeekdaysField, percent }, closed),
  Type.Object(
    {
      kind: Type.Literal('HOLIDAY'),
      dates: Type.Array(DateField('The night of a holiday.', '2027-12-31'), { minItems: 1, maxItems: 100 }),
      percent,
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('OCCUPANCY'),
      steps: Type.Array(
        Type.Object(
          {
            soldPercent: Type.Integer({
              minimum: 0,
              maximum: 100,
              description: 'Of the capacity, at least.',
            }),
            percent,
          },
          closed,
        ),
        { minItems: 1, maxItems: 10, description: 'The highest one that is reached counts.' },
      ),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('LENGTH_OF_STAY'),
      minNights: Type.Integer({ minimum: 2, maximum: 90 }),
      percentOff,
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('PROMOTION'),
      code: Type.String({
        pattern: '^[A-Z0-9]{3,20}$',
        description: 'What a guest types.',
        examples: ['SUMMER27'],
      }),
      percentOff,
      from: Type.Optional(DateField('First day of arrival.', '2027-06-01')),
      until: Type.Optional(DateField('Last day of arrival.', '2027-08-31')),
    },
    closed,
  ),
]);

/** The rules of a hotel or a room type. */
export const RateRulesField = Type.Array(RateRuleSchema, {
  maxItems: 50,
  description: 'Season, weekend, holiday and occupancy apply in this order, each to what the last one made.',
});

const chargeFields = {
  kind: Type.Enum(['TAX', 'FEE']),
  name: Type.String({
    pattern: oneLine,
    maxLength: 60,
    description: 'As guests read it.',
    examples: ['City tax'],
  }),
  included: Type.Boolean({
    description: 'Whether room prices hold it already: then it is shown and not added.',
  }),
};

/** A mandatory tax or fee. */
export const ChargeSchema = Type.Union([
  Type.Object(
    {
      ...chargeFields,
      basis: Type.Literal('PERCENT'),
      basisPoints: Type.Integer({ minimum: 1, maximum: 5_000, description: '600 is 6 %.', examples: [600] }),
    },
    closed,
  ),
  Type.Object(
    {
      ...chargeFields,
      basis: Type.Enum(['PER_ROOM_NIGHT', 'PER_GUEST_NIGHT', 'PER_ROOM_STAY']),
      amountMinor: AmountField("In minor units of the hotel's currency.", 200),
    },
    closed,
  ),
]);

/** The taxes and fees of a hotel. */
export const ChargesField = Type.Array(ChargeSchema, { maxItems: 20 });

export type RateRuleBody = Static<typeof RateRuleSchema>;
export type ChargeBody = Static<typeof ChargeSchema>;
