import { expect, test } from 'vitest';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { icuArguments } from './icu-arguments.ts';
import { usedKeys } from './used-keys.ts';

type Words = { readonly [key: string]: string | Words };

const leaves = (words: Words, before = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value]] : leaves(value, `${before}${key}.`),
  );
const english = leaves(en);
const german = leaves(de);

test('every message is said somewhere', () => {
  const isUsed = usedKeys();
  expect(english.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
});

test('a message that nothing says is found', () => {
  const isUsed = usedKeys();
  expect(['booking.page.unsaid', 'trips.kinds.future.far', 'app.problems'].filter(isUsed)).toEqual([]);
  expect(['booking.steps.reserve', 'trips.kinds.past', 'booking.page.ended.titles.FAULT'].every(isUsed)).toBe(
    true,
  );
});

test('German says all that English says, with the same arguments', () => {
  const shapes = (messages: [string, string][]) =>
    Object.fromEntries(messages.map(([key, message]) => [key, icuArguments(message)]));
  expect(shapes(german)).toEqual(shapes(english));
});

test('arguments are found in the branches of others', () => {
  expect(icuArguments('{n, plural, one {# night until {time}} other {{n, number} nights}}')).toEqual([
    'n number',
    'n plural',
    'time',
  ]);
});
