import { describeOutcome, migrateAll } from './migrate-all.ts';
import { MigrationError } from './migration-error.ts';
import { readPostgresUrl } from './postgres-url.ts';

try {
  for (const outcome of await migrateAll(readPostgresUrl())) console.log(describeOutcome(outcome));
} catch (error) {
  console.error(error instanceof MigrationError ? error.message : error);
  process.exitCode = 1;
}
