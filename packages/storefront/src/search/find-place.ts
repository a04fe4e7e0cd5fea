import type { Place } from '@holdfast/contracts/http/places';
import { LRUCache } from 'lru-cache';
import { isNamed, searchName } from './place-names.ts';

/** The place a text means, if it means one, and others of a like name. */
export interface FoundPlace {
  readonly place: Place | undefined;
  readonly suggestions: Place[];
}

/** Finds places by name. */
export interface PlaceFinder {
  /** Places whose names are like the text, the likest first. */
  suggest(text: string): Promise<Place[]>;
  find(text: string): Promise<FoundPlace>;
}

const most = 8;
const freshMillis = 5_000;

/** Remembers what was found for seconds: every page of a search asks again, and a city's first hotel is soon found. */
export function openPlaceFinder(
  read: (wanted: { text: string; limit: number }) => Promise<readonly Place[]>,
): PlaceFinder {
  const recent = new LRUCache<string, Place[]>({
    max: 2_000,
    ttl: freshMillis,
    fetchMethod: async (text) => [...(await read({ text, limit: most }))],
  });
  const suggest = async (text: string) => {
    const name = searchName(text);
    return name === '' ? [] : ((await recent.fetch(name)) ?? []);
  };
  return {
    suggest,
    async find(text) {
      const places = await suggest(text);
      const place = places.find(({ name }) => isNamed(name, text));
      const others = places.filter((other) => other !== place);
      // Whoever has written a name in full means it; only a place of the same name may be another.
      const inFull = place !== undefined && searchName(place.name) === searchName(text);
      return {
        place,
        suggestions: inFull ? others.filter(({ name }) => searchName(name) === searchName(text)) : others,
      };
    },
  };
}
