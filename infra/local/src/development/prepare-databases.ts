import { migrateAll } from '@holdfast/database/migrate-all';
import { seedSample } from '@holdfast/sample/seed-sample';
import type { Say } from '../obtain/run-command.ts';

/** Creates the databases, brings their tables up to date and loads the sample where there is none. */
export async function prepareDatabases(postgresUrl: string, say: Say): Promise<void> {
  say('creating and migrating the databases');
  await migrateAll(postgresUrl);
  say('loading the sample: hotels, rooms, a year of nights and prices');
  await seedSample(postgresUrl);
}
