import { Type } from 'typebox';
import { InstantField } from '../fields.ts';
import { VersionField } from './fields.ts';

const ThresholdsField = Type.Record(
  Type.String({ pattern: '^[A-Z]{3}$' }),
  Type.Integer({ minimum: 0, maximum: 1_000_000_000_000_000 }),
  {
    maxProperties: 200,
    description: 'Up to which amounts, in minor units, one person may give money back, by currency.',
    examples: [{ EUR: 50_000, JPY: 80_000 }],
  },
);
const example = { version: 3, thresholds: { EUR: 50_000, JPY: 80_000 } };

/** Above which amounts a refund needs a second person. */
export const RefundApprovalSchema = Type.Object(
  {
    version: VersionField,
    thresholds: ThresholdsField,
    setBy: Type.Optional(Type.String({ description: 'Who decided so; absent while it is as configured.' })),
    setAt: Type.Optional(InstantField('Since when.')),
  },
  {
    title: 'RefundApproval',
    additionalProperties: false,
    examples: [{ ...example, setBy: 'usr_sample_admin', setAt: '2027-03-01T12:00:00.000Z' }],
  },
);

/** Other amounts. */
export const SetRefundApprovalSchema = Type.Object(
  { version: VersionField, thresholds: ThresholdsField },
  { title: 'SetRefundApproval', additionalProperties: false, examples: [example] },
);
