/** What hotels are called after. */
// biome-ignore format: a list of words
export const nameWords: readonly string[] = [
  'Harbour', 'Meridian', 'Lantern', 'Alder', 'Belvedere', 'Quayside', 'Juniper', 'Old Mint', 'Northgate', 'Terrace',
  'Almond', 'Kestrel', 'Linden', 'Victoria', 'Central', 'Station', 'Plaza', 'Bellevue', 'Excelsior', 'Astoria',
  'Continental', 'Metropole', 'Riverside', 'Parkview', 'Panorama', 'Aurora', 'Atlas', 'Mirador', 'Cypress', 'Magnolia',
  'Saffron', 'Ivory', 'Cedar', 'Willow', 'Orchid', 'Heron', 'Swan', 'Falcon', 'Golden Key', 'White Horse', 'Royal Oak',
  'Three Crowns', 'Lighthouse', 'Observatory', 'Foundry', 'Old Mill', 'Granary', 'Customs House', 'Printworks',
  'Conservatory',
];

/** How a name is made of a word and a city. */
export const namePatterns: readonly ((word: string, city: string) => string)[] = [
  (word, city) => `${word} Hotel ${city}`,
  (word) => `Hotel ${word}`,
  (word, city) => `The ${word} ${city}`,
  (word, city) => `${city} ${word} Inn`,
  (word) => `Grand Hotel ${word}`,
  (word, city) => `${word} Suites ${city}`,
  (word) => `${word} Guesthouse`,
  (word, city) => `${word} Boutique Hotel ${city}`,
];

export const surroundings: readonly string[] = [
  'a short walk from the centre',
  'two streets from the market',
  'beside the station',
  'in a quiet side street',
  'with a view over the roofs',
  'close to the old town',
  'near the business district',
  'opposite the park',
];
