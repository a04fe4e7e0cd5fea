import type { ProblemDetail } from '@holdfast/contracts/http/problem';

/** Texts that no database column can hold: with a NUL character, or with half of a surrogate pair. */
export function findUnstorableTexts(value: unknown, path: readonly string[] = []): ProblemDetail[] {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return [];
    return [{ field: path.join('.'), message: 'must not contain characters that are not text' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => findUnstorableTexts(member, [...path, name]));
}
