/**
 * The members of `ours` that `theirs` does not have, or has with another JSON type, as paths. Null stands for
 * any type, and what a caller names freely (`metadata`) is not compared.
 */
export function findForeignMembers(ours: unknown, theirs: unknown, at = ''): string[] {
  if (ours === null || theirs === null) return [];
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const [sample] = theirs;
    return sample === undefined ? [] : ours.flatMap((item) => findForeignMembers(item, sample, `${at}[]`));
  }
  if (typeOf(ours) !== typeOf(theirs)) return [`${at}: ${typeOf(ours)}, not ${typeOf(theirs)}`];
  if (!isRecord(ours) || !isRecord(theirs)) return [];
  return Object.entries(ours).flatMap(([name, member]) => {
    const path = at === '' ? name : `${at}.${name}`;
    if (name === 'metadata') return [];
    return Object.hasOwn(theirs, name) ? findForeignMembers(member, theirs[name], path) : [`${path}: absent`];
  });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
