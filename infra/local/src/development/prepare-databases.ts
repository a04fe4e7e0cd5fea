import { migrateAll } from '@holdfast/database/migrate-all';
import type { Say } from '../obtain/run-command.ts';

/** Creates the databases, brings their tables up to date and loads the sample where there is none. */
export async function prepareDatabases(postgresUrl: string, say: Say): Promise<void> {
  say('creating and migrating the databases');
  await migrateAll(postgresUrl);
}
