import { Type } from 'typebox';

/**
 * A path of the host that people came to: one slash, and nothing by which a browser leaves the host (a second slash, a
 * backslash, characters that it takes away before it reads the rest).
 */
export const ReturnPathSchema = Type.String({
  pattern: '^/([!-.0-\\[\\]-~][!-\\[\\]-~]*)?$',
  maxLength: 512,
  description: 'Where to go afterwards: a path of this host.',
  examples: ['/bookings'],
});
