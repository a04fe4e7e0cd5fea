import { randomBytes } from 'node:crypto';

/** An id nobody can guess or meet twice: the prefix and 128 random bits. */
export function newId(prefix: 'htl' | 'rt' | 'pol' | 'pho' | 'act'): string {
  return `${prefix}_${randomBytes(16).toString('hex')}`;
}
