import { isDate } from './dates.ts';

/** A calendar date in an address, or nothing where it says something else. */
export function readDate<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): { [Key in Name]?: string } {
  const date = search[name];
  return (isDate(date) ? { [name]: date } : {}) as { [Key in Name]?: string };
}
