import { join } from 'node:path';
import { configFor } from '@holdfast/config/config-for';
import { objectStore } from '@holdfast/config/object-store';
import { migrateAll } from '@holdfast/database/migrate-all';
import type { PhotoPlaces } from '@holdfast/sample/seed-photos';
import { seedSample } from '@holdfast/sample/seed-sample';
import type { Say } from '../obtain/run-command.ts';
import { localDir } from '../site.ts';
import { loadKeys } from './keys.ts';
import { keepPartnerKey } from './partner-key.ts';

/** Creates the databases, brings their tables up to date and loads the sample where there is none. */
export async function prepareDatabases(postgresUrl: string, say: Say, keysFolder?: string): Promise<void> {
  say('creating and migrating the databases');
  await migrateAll(postgresUrl);
  say('loading the sample: hotels, photos, rooms, a year of nights and prices');
  const { partnerKey, addressHashKey } = await loadKeys(keysFolder);
  await seedSample(postgresUrl, {
    addressHashKey: process.env.ADDRESS_HASH_KEY || addressHashKey,
    photos: photoPlaces(process.env),
  });
  await keepPartnerKey(postgresUrl, partnerKey);
}

/** The store that the edges read photos from, and a folder that outlives it: drawing them takes seconds. */
function photoPlaces(env: NodeJS.ProcessEnv): PhotoPlaces {
  const folder = join(localDir(env), 'data', 'media');
  return {
    store: configFor({ objectStore }, { OBJECT_STORE_FOLDER: folder, ...env }).objectStore,
    cacheFolder: join(localDir(env), 'cache', 'sample-pictures'),
  };
}
