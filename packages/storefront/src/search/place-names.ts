/** The name without accents, capitals, signs and what follows a comma, as in "Lisbon, Portugal". */
export function searchName(text: string): string {
  const [name = ''] = text.normalize('NFD').replaceAll(/\p{M}/gu, '').split(',');
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a text means the place of this name: the name itself, the name with words after it or before their end
 * ("New York" for New York City), or a name mistyped by one letter in four. Likeness alone finds suggestions only,
 * because nobody should be shown another city's hotels for a word that happens to resemble its name.
 */
export function isNamed(placeName: string, text: string): boolean {
  const [name, typed] = [searchName(placeName), searchName(text)];
  if (name === '' || typed === '') return false;
  if (`${name} `.startsWith(`${typed} `) || `${typed} `.startsWith(`${name} `)) return true;
  return editDistance(name, typed) <= Math.floor(Math.max(name.length, typed.length) / 4);
}

/** Letters to add, take away, change, or swap with their neighbour, to make one word of the other. */
function editDistance(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length] ?? 0;
}
