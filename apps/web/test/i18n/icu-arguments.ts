/** The arguments of an ICU message with their kinds, sorted: `count plural`, `time`. */
export function icuArguments(message: string): string[] {
  const found = new Set<string>();
  readText(message, 0, found);
  return [...found].toSorted();
}

// Reads text up to the brace that ends it, and gives where that is.
function readText(message: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readArgument(message, at + 1, found) : at + 1;
  }
  return at;
}

// Reads what follows an opening brace, `count, plural, one {…} other {…}}`, and gives what comes after it.
function readArgument(message: string, start: number, found: Set<string>): number {
  const [head = '', name, kind] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/.exec(message.slice(start)) ?? [];
  if (name === undefined) throw new Error(`Not an ICU message: ${message}`);
  found.add(kind === undefined ? name : `${name} ${kind}`);
  let at = start + head.length;
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readText(message, at + 1, found) + 1 : at + 1;
  }
  if (at >= message.length) throw new Error(`Not an ICU message: ${message}`);
  return at + 1;
}
