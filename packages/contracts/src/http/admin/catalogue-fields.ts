import { Type } from 'typebox';

/** What there is, in words that search offers as filters. */
export const AmenitiesField = Type.Array(
  Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 40 }),
  {
    maxItems: 60,
    uniqueItems: true,
    description: 'In lower case, words joined by hyphens.',
    examples: [['wifi', 'breakfast']],
  },
);

/** One of the platform's policies or of the hotel's own. */
export const PolicyIdField = Type.String({
  pattern: '^pol_[A-Za-z0-9_-]{1,64}$',
  description: 'A cancellation policy of the platform or of the hotel itself.',
  examples: ['pol_moderate'],
});
