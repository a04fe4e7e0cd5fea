import { randomBytes } from 'node:crypto';
import { dropDatabase } from './create-database.ts';
import { migrateService } from './migrate-service.ts';
import { readPostgresUrl } from './postgres-url.ts';
import { withDatabase } from './services.ts';

/** A migrated, empty database for one test file. */
export interface TemporaryDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes a database of a service under a random name on the server POSTGRES_URL names. */
export async function createTemporaryDatabase(
  service: string,
  postgresUrl: string = readPostgresUrl(),
): Promise<TemporaryDatabase> {
  const url = withDatabase(postgresUrl, `test_${service}_${randomBytes(6).toString('hex')}`);
  await migrateService(service, url);
  return { url, drop: () => dropDatabase(url) };
}
