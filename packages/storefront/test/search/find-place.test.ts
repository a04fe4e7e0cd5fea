import type { Place } from '@holdfast/contracts/http/places';
import { afterEach, expect, test, vi } from 'vitest';
import { openPlaceFinder } from '../../src/search/find-place.ts';

afterEach(() => vi.restoreAllMocks());

const porto: Place = {
  placeId: 'plc_porto',
  name: 'Porto',
  countryCode: 'PT',
  latitude: 41.1,
  longitude: -8.6,
  hotelCount: 1,
};

test('pages of a search share what was found, and the first hotel of a city is found within seconds', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
  let there: Place[] = [];
  let reads = 0;
  const places = openPlaceFinder(async () => {
    reads += 1;
    return there;
  });
  expect((await places.find('Porto')).place).toBeUndefined();
  there = [porto];
  expect((await places.find('porto')).place).toBeUndefined();
  expect(reads).toBe(1);
  clock.mockReturnValue(6_001);
  // The memory looks at the clock at most once in a millisecond.
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await places.find('Porto')).place).toEqual(porto);
});

const place = (placeId: string, name: string, countryCode: string) => {
  return { placeId, name, countryCode, latitude: 0, longitude: 0, hotelCount: 1 };
};
const likeNames: Record<string, ReturnType<typeof place>[]> = {
  lisbon: [place('plc_1', 'Lisbon', 'PT'), place('plc_2', 'Lyon', 'FR')],
  lissbon: [place('plc_1', 'Lisbon', 'PT'), place('plc_2', 'Lyon', 'FR')],
  portland: [
    place('plc_3', 'Portland', 'US'),
    place('plc_4', 'Portland', 'US'),
    place('plc_5', 'Porto', 'PT'),
  ],
};
const { find } = openPlaceFinder(async ({ text }) => likeNames[text] ?? []);
const suggested = async (text: string) => (await find(text)).suggestions.map(({ placeId }) => placeId);

test('a name in full suggests only its namesakes', async () => {
  expect(await suggested('Lisbon')).toEqual([]);
  expect(await suggested('Portland')).toEqual(['plc_4']);
});

test('a mistyped name is found, and others like it are suggested', async () => {
  expect((await find('Lissbon')).place?.placeId).toBe('plc_1');
  expect(await suggested('Lissbon')).toEqual(['plc_2']);
});
