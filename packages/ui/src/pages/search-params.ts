/** A page of a list in an address; the first unless it says otherwise. */
export function readPage(search: Record<string, unknown>): { page?: number } {
  const page = Number(search.page);
  return Number.isSafeInteger(page) && page > 1 && page < 10_000 ? { page } : {};
}

/** One of these words in an address, or nothing where it says something else. */
export function readOneOf<Word extends string | number, Name extends string>(
  search: Record<string, unknown>,
  name: Name,
  words: readonly Word[],
): { [Key in Name]?: Word } {
  const word = words.find((known) => known === search[name]);
  return (word === undefined ? {} : { [name]: word }) as { [Key in Name]?: Word };
}

/** A text in an address, or nothing. Numbers are read as their digits: addresses do not tell them apart. */
export function readText<Name extends string>(
  search: Record<string, unknown>,
  name: Name,
): { [Key in Name]?: string } {
  const value = search[name];
  const text = typeof value === 'number' ? String(value) : value;
  return (typeof text === 'string' && text !== '' ? { [name]: text } : {}) as { [Key in Name]?: string };
}
