import { type Static, Type } from 'typebox';
import { oneLine } from '../fields.ts';
import { maxVersion, orNull } from './fields.ts';

const refundPercent = Type.Integer({
  minimum: 0,
  maximum: 100,
  description: 'Of the price that is given back.',
});

const TierSchema = Type.Union([
  Type.Object(
    { refundPercent, hoursBeforeCheckIn: Type.Integer({ minimum: 0, maximum: 8_760 }) },
    { additionalProperties: false },
  ),
  Type.Object(
    { refundPercent, daysBeforeCheckIn: Type.Integer({ minimum: 0, maximum: 365 }) },
    { additionalProperties: false },
  ),
]);

const terms = {
  name: Type.String({ pattern: oneLine, maxLength: 80, examples: ['Two weeks'] }),
  tiers: Type.Array(TierSchema, {
    maxItems: 10,
    description: 'Until when cancelling gives back how much, where the hotel is. None: non-refundable.',
    examples: [[{ daysBeforeCheckIn: 14, refundPercent: 100 }]],
  }),
};
const example = { name: 'Two weeks', tiers: [{ daysBeforeCheckIn: 14, refundPercent: 100 }] };
const policyExample = { id: 'pol_5', hotelId: 'htl_harbour_lisbon', ...example, version: 1 };

/** A cancellation policy of a hotel's own, or one of the platform's, which every hotel may use. */
export const PolicySchema = Type.Object(
  {
    id: Type.String(),
    hotelId: orNull(Type.String({ description: 'Null: one of the platform, which nobody changes.' })),
    ...terms,
    version: Type.Integer({ description: 'To send with a change.' }),
  },
  { title: 'Policy', additionalProperties: false, examples: [policyExample] },
);
export type PolicyView = Static<typeof PolicySchema>;

export const PoliciesSchema = Type.Object(
  { items: Type.Array(PolicySchema) },
  { title: 'Policies', additionalProperties: false, examples: [{ items: [policyExample] }] },
);

/** A new policy of a hotel's own. */
export const CreatePolicySchema = Type.Object(terms, {
  title: 'CreatePolicy',
  additionalProperties: false,
  examples: [example],
});
export type PolicyTerms = Static<typeof CreatePolicySchema>;

/** What becomes of a policy, for bookings to come. */
export const ChangePolicySchema = Type.Object(
  {
    version: Type.Integer({
      minimum: 1,
      maximum: maxVersion,
      description: 'The version you read.',
      examples: [1],
    }),
    ...terms,
  },
  { title: 'ChangePolicy', additionalProperties: false, examples: [{ version: 1, ...example }] },
);
