import { dropDatabase } from '@holdfast/database/create-database';
import { migrateAll } from '@holdfast/database/migrate-all';
import { listServices, withDatabase } from '@holdfast/database/services';

/**
 * New databases of the bench's own on the server, migrated. Returns the environment that names them, which is also
 * set for this process, because the migrations read it.
 */
export async function preparePostgres(postgresUrl: string): Promise<Record<string, string>> {
  const env: Record<string, string> = { POSTGRES_URL: postgresUrl };
  for (const service of await listServices()) {
    const url = withDatabase(postgresUrl, `bench_${service}`);
    await dropDatabase(url);
    env[`${service.toUpperCase()}_DATABASE_URL`] = url;
  }
  Object.assign(process.env, env);
  await migrateAll(postgresUrl);
  return env;
}
