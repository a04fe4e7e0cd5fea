import { expect, test } from 'vitest';
import { readOptions } from '../src/options.ts';

test('without flags both servers are measured, with payments answered at once and slowly', () => {
  expect(readOptions([])).toMatchObject({
    temporal: ['sqlite', 'postgres'],
    provider: 'instant',
    providerMillis: [0, 300],
    callers: 100,
  });
});

test('flags are read', () => {
  expect(
    readOptions(['--temporal=postgres', '--provider-millis=0,300', '--seconds', '3', '--save']),
  ).toMatchObject({
    temporal: ['postgres'],
    providerMillis: [0, 300],
    seconds: 3,
    save: true,
  });
});

test.each(['--temporal=mysql', '--callers=0', '--seconds=soon', '--provider-millis=-1', '--nonsense'])(
  '%s is refused',
  (flag) => {
    expect(() => readOptions([flag])).toThrow();
  },
);
