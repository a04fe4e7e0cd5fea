/** Choices that follow from a seed, so that the same seed makes them again. */
export interface Chance {
  /** A whole number from 0 up to, but without, `end`. */
  below(end: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True in this share of all cases. */
  happens(share: number): boolean;
}

/** Mulberry32: small, fast, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    happens: (share) => next() < share,
  };
}
