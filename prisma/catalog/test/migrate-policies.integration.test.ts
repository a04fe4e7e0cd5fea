import { randomBytes } from 'node:crypto';
import { dropDatabase } from '@holdfast/database/create-database';
import { applyMigrations } from '@holdfast/database/migrate-service';
import { readMigrations } from '@holdfast/database/migrations-folder';
import { readPostgresUrl } from '@holdfast/database/postgres-url';
import { withDatabase } from '@holdfast/database/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CatalogDatabase, openCatalogDatabase } from '../src/database.ts';
import { readManagedHotel } from '../src/read-hotel.ts';

const url = withDatabase(readPostgresUrl(), `test_catalog_${randomBytes(6).toString('hex')}`);
let db: CatalogDatabase;

beforeAll(async () => {
  const migrations = await readMigrations('catalog');
  await applyMigrations('catalog', url, migrations.slice(0, 1));
  db = openCatalogDatabase({ url });
  await db.$executeRaw`
    INSERT INTO hotels (id, name, description, address, city, country_code, latitude, longitude, time_zone, stars,
                        currency, cancellation_tiers)
    SELECT id, 'Old', '', '', 'Lisbon', 'PT', 38, -9, 'Europe/Lisbon', 4, 'EUR', tiers::jsonb
      FROM (VALUES ('htl_usual', '[{"refundPercent": 100, "hoursBeforeCheckIn": 24}]'),
                   ('htl_other', '[{"hoursBeforeCheckIn": 48, "refundPercent": 60}]'),
                   ('htl_never', '[]')) AS old(id, tiers)`;
  await applyMigrations('catalog', url, migrations);
});
afterAll(async () => {
  await db.$disconnect();
  await dropDatabase(url);
});

test('hotels keep the terms they had before there were policies', async () => {
  const termsOf = async (id: string) => {
    const hotel = await readManagedHotel(db, id);
    return [hotel?.cancellationPolicyId, hotel?.cancellationTiers];
  };
  const own = expect.stringMatching(/^pol_[0-9a-f]{32}$/);
  expect(await termsOf('htl_usual')).toEqual([
    'pol_flexible',
    [{ refundPercent: 100, hoursBeforeCheckIn: 24 }],
  ]);
  expect(await termsOf('htl_other')).toEqual([own, [{ hoursBeforeCheckIn: 48, refundPercent: 60 }]]);
  expect(await termsOf('htl_never')).toEqual([own, []]);
});
