import { Type } from 'typebox';
import { section } from './section.ts';

const pattern = '^[A-Z]{3}=\\d{1,15}(, ?[A-Z]{3}=\\d{1,15})*$';

/** Above which amounts a refund needs a second person, in minor units by currency; others are 500.00 of their own. */
export const refunds = section(
  Type.Object({
    REFUND_APPROVAL_THRESHOLDS: Type.Optional(
      Type.String({
        pattern,
        description: 'Up to which amounts, in minor units, one person may give money back, by currency.',
        examples: ['EUR=50000,JPY=80000'],
      }),
    ),
  }),
  ({ REFUND_APPROVAL_THRESHOLDS: text = '' }) => ({
    approvalThresholds: new Map(
      text
        .split(',')
        .filter(Boolean)
        .map((part) => part.trim().split('=') as [string, string])
        .map(([currency, amountMinor]) => [currency, Number(amountMinor)] as const),
    ) as ReadonlyMap<string, number>,
  }),
);

/** The refunds section's value. */
export type RefundSettings = ReturnType<(typeof refunds)['build']>;
