import { Type } from 'typebox';
import { section } from './section.ts';

/** What the platform keeps of what a hotel earns, in hundredths of a percent. */
export const payouts = section(
  Type.Object({
    COMMISSION_BASIS_POINTS: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10_000,
        description: "The platform's commission in hundredths of a percent of what a stay earned.",
        examples: [1_500],
      }),
    ),
  }),
  (values) => ({ commissionBasisPoints: values.COMMISSION_BASIS_POINTS ?? 1_500 }),
);

/** The payouts section's value. */
export type PayoutSettings = ReturnType<(typeof payouts)['build']>;
