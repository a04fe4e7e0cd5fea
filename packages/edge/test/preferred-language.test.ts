import { expect, test } from 'vitest';
import { preferredLanguage } from '../src/preferred-language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['pt-BR,pt;q=0.9,en;q=0.5', 'pt'],
  ['en;q=0.3, fr;q=0.8', 'fr'],
  ['nl, es;q=0.1', 'es'],
  ['de;q=0, en', 'en'],
  ['design, *;q=0.5', 'en'],
  [';;q=,,q=9', 'en'],
])('%s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
