import { expect, test } from 'vitest';
import { openExchangeRates } from '../../src/search/exchange-rates.ts';

test('rates are read once a minute, together, and kept while they cannot be read', async () => {
  let now = 0;
  let reads = 0;
  let away = false;
  const read = openExchangeRates(
    async () => {
      reads += 1;
      if (away) throw new Error('away');
      return { USD: 1_000_000 + reads };
    },
    () => now,
  );
  expect(await Promise.all([read(), read()])).toEqual([
    { USD: 1_000_001, EUR: 1_000_000 },
    { USD: 1_000_001, EUR: 1_000_000 },
  ]);
  now += 59_999;
  await read();
  expect(reads).toBe(1);
  now += 1;
  expect((await read()).USD).toBe(1_000_002);
  away = true;
  now += 60_000;
  expect((await read()).USD).toBe(1_000_002);
  await read();
  expect(reads).toBe(3);
});

test('rates that were never read are not made up', async () => {
  const read = openExchangeRates(() => Promise.reject(new Error('away')));
  await expect(read()).rejects.toThrow('away');
  await expect(read()).rejects.toThrow('away');
});
