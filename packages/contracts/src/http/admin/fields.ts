import { Type } from 'typebox';
import { DateField } from '../fields.ts';

/** The greatest amount a hotel may ask for a night, in minor units: rules can still multiply it exactly. */
export const greatestAmountMinor = 100_000_000_000;

/** An amount that a hotel sets, in minor units of its currency. */
export const AmountField = (description: string, example: number) =>
  Type.Integer({ minimum: 1, maximum: greatestAmountMinor, description, examples: [example] });

/** Nights from a first to a last one that is not meant any more. */
export const rangeFields = {
  from: DateField('First night.', '2027-06-01'),
  until: DateField('The night after the last one.', '2027-09-01'),
};

/** ISO weekdays, 1 for Monday to 7 for Sunday. */
export const WeekdaysField = Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
  minItems: 1,
  maxItems: 7,
  uniqueItems: true,
  description: 'ISO weekdays, 1 for Monday; the night of Friday is 5.',
  examples: [[5, 6]],
});

/** Versions are kept as 32-bit integers: a greater one is no version of anything. */
export const maxVersion = 2_147_483_647;

/** The version read before; null for what is not there yet. */
export const VersionField = Type.Union([Type.Integer({ minimum: 1, maximum: maxVersion }), Type.Null()], {
  description: 'The version you read, null where there was none. Another one is a VERSION_CONFLICT.',
  examples: [7],
});

/** A value or null, which stands for none. */
export const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Which nights to show. */
export const RangeQuerySchema = Type.Object(rangeFields, { additionalProperties: false });
