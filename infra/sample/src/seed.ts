import { parseArgs } from 'node:util';
import { readPostgresUrl } from '@holdfast/database/postgres-url';
import { describePhases } from './market/describe-phases.ts';
import { seedMarket } from './market/seed-market.ts';
import { seedSample } from './seed-sample.ts';

/** `node seed.ts [--hotels 50000 [--days 90]]`: the sample, and a market of so many generated hotels beside it. */
const { values } = parseArgs({
  options: { hotels: { type: 'string', default: '0' }, days: { type: 'string', default: '90' } },
});
const [hotels, days] = [wholeNumber('hotels', 999_999), wholeNumber('days', 730)];

const startedAt = performance.now();
const outcome = await seedSample(readPostgresUrl(), {
  addressHashKey: process.env.ADDRESS_HASH_KEY || undefined,
});
const added = Object.entries(outcome).map(([what, count]) => `${count} ${what}`);
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`sample data: added ${added.join(', ')} (${seconds} s)`);
if (hotels > 0) {
  const phases = await seedMarket(readPostgresUrl(), { hotels, days, say: (text) => console.log(text) });
  console.log(`\n${describePhases(phases)}`);
  console.log(`Start with HORIZON_DAYS=${days}: a longer horizon would be rolled for every hotel each day.`);
}

function wholeNumber(name: 'hotels' | 'days', most: number): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new Error(`--${name} must be a whole number up to ${most}, it is "${values[name]}".`);
  }
  return number;
}
