import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Everything random about one hotel; the same numbers in the same order on every machine. */
export interface Chance {
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  /** True for so many of a hundred. */
  percent(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Around zero, mostly within ±1: the mean of four. */
  bell(): number;
}

/** The chance of the thing with this number; that of the next number has nothing to do with it. */
export function chanceOf(seed: number): Chance {
  const random = xoroshiro128plus(Math.imul(seed, 0x9e3779b1));
  // The first numbers of the generator are still much like its seed.
  for (let drawn = 0; drawn < 10; drawn += 1) random.next();
  const between = (from: number, to: number) => uniformInt(random, from, to);
  return {
    between,
    percent: (share) => between(1, 100) <= share,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('there is nothing to pick from');
      return item;
    },
    bell: () =>
      (between(-1000, 1000) + between(-1000, 1000) + between(-1000, 1000) + between(-1000, 1000)) / 2000,
  };
}
