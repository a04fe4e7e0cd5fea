import { Type } from 'typebox';
import { section } from './section.ts';

/** For how long nights are on sale and kept: the horizon in days, past months in months (decision D23). */
export const selling = section(
  Type.Object({
    HORIZON_DAYS: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 730,
        description: 'How many days ahead nights are opened for sale.',
        examples: [365],
      }),
    ),
    NIGHT_MONTHS_KEPT: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 120,
        description: 'How many past months of nights stay before they are detached.',
        examples: [3],
      }),
    ),
  }),
  (values) => ({ horizonDays: values.HORIZON_DAYS ?? 365, monthsKept: values.NIGHT_MONTHS_KEPT ?? 3 }),
);

/** The selling section's value. */
export type SellingSettings = ReturnType<(typeof selling)['build']>;
