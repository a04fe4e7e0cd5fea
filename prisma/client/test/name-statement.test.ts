import { expect, test } from 'vitest';
import { nameStatement } from '../src/name-statement.ts';

test('one text has one name, another text another', () => {
  expect(nameStatement({ sql: 'SELECT 1' })).toBe(nameStatement({ sql: 'SELECT 1' }));
  expect(nameStatement({ sql: 'SELECT 1' })).not.toBe(nameStatement({ sql: 'SELECT 2' }));
});

test('names run out, so that lists of every length do not fill the server', () => {
  for (let length = 0; length < 600; length += 1) nameStatement({ sql: `SELECT ${'?'.repeat(length)}` });
  expect(nameStatement({ sql: 'SELECT the last' })).toBe('');
});
