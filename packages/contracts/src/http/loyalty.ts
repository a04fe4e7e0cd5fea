import { type Static, Type } from 'typebox';
import { bookingExample } from './examples.ts';
import { InstantField } from './fields.ts';

const entryExample = {
  bookingId: bookingExample.id,
  kind: 'EARNED',
  points: 447,
  at: '2027-06-13T10:05:00.000Z',
};

/** An account's points, with a page of how they came and went, newest first. */
export const LoyaltySchema = Type.Object(
  {
    points: Type.Integer({ description: 'What can be spent; a hundred are worth one euro.' }),
    items: Type.Array(
      Type.Object(
        {
          bookingId: Type.String(),
          kind: Type.Enum(['EARNED', 'SPENT', 'RETURNED', 'ADJUSTED'], {
            description: 'ADJUSTED: taken back of what was earned, after a refund.',
          }),
          points: Type.Integer({ description: 'Negative for what was spent or taken back.' }),
          at: InstantField('When they came or went.'),
        },
        { additionalProperties: false },
      ),
    ),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'Loyalty',
    additionalProperties: false,
    examples: [{ points: 447, items: [entryExample], page: 1, pageSize: 20, total: 1 }],
  },
);
export type LoyaltyBody = Static<typeof LoyaltySchema>;
