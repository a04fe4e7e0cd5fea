const mostAtOnce = 200;

/**
 * Reads numbers as people write them: `101, 102`, `101-108`, `12A`. Undefined where something is no number of a door,
 * a range goes backwards, or there are more than can be added at once.
 */
export function readNumbers(text: string): string[] | undefined {
  const numbers: string[] = [];
  for (const part of text.split(/[,;\n]+/).map((piece) => piece.trim())) {
    if (part === '') continue;
    const range = /^(\d{1,6})\s*[-–]\s*(\d{1,6})$/.exec(part);
    const [first, last] = [Number(range?.[1]), Number(range?.[2])];
    if (range === null && !/^[A-Za-z0-9][A-Za-z0-9 ./-]{0,15}$/.test(part)) return undefined;
    if (range === null) numbers.push(part);
    else if (last < first || last - first >= mostAtOnce) return undefined;
    else numbers.push(...Array.from({ length: last - first + 1 }, (_, step) => String(first + step)));
  }
  const once = [...new Set(numbers)];
  return once.length === 0 || once.length > mostAtOnce ? undefined : once;
}
