/** A path of these pages to go on to, from an address that anybody may have written; home for every other site. */
export function returnPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  const base = 'https://holdfast.invalid';
  return URL.canParse(value, base) && new URL(value, base).origin === base ? value : '/';
}
