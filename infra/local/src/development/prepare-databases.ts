import { migrateAll } from '@holdfast/database/migrate-all';
import { seedSample } from '@holdfast/sample/seed-sample';
import type { Say } from '../obtain/run-command.ts';
import { loadKeys } from './keys.ts';
import { keepPartnerKey } from './partner-key.ts';

/** Creates the databases, brings their tables up to date and loads the sample where there is none. */
export async function prepareDatabases(postgresUrl: string, say: Say, keysFolder?: string): Promise<void> {
  say('creating and migrating the databases');
  await migrateAll(postgresUrl);
  say('loading the sample: hotels, rooms, a year of nights and prices');
  const { partnerKey, addressHashKey } = await loadKeys(keysFolder);
  await seedSample(postgresUrl, { addressHashKey: process.env.ADDRESS_HASH_KEY || addressHashKey });
  await keepPartnerKey(postgresUrl, partnerKey);
}
