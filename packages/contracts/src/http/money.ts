import { Type } from 'typebox';

/** An amount on the wire: minor units, never a float. */
export const MoneySchema = Type.Object(
  {
    amountMinor: Type.Integer({ description: "In the currency's smallest unit." }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217.' }),
  },
  { title: 'Money', additionalProperties: false, examples: [{ amountMinor: 34500, currency: 'EUR' }] },
);
