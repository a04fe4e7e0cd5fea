import pg from 'pg';
import { createDatabaseIfMissing } from './create-database.ts';
import { MigrationError } from './migration-error.ts';
import { type Migration, readMigrations, toMigrationList } from './migrations-folder.ts';
import { openSchemaEngine } from './schema-engine.ts';

// Any number but Prisma's own (72707369), which the engine takes while this one is held.
const migrationLock = 4_651_001;

/** What migrating one service's database did. */
export interface MigrationOutcome {
  readonly service: string;
  readonly created: boolean;
  readonly applied: readonly string[];
  readonly durationMillis: number;
}

/**
 * Brings one database up to date with its service's migrations, creating it when missing (decision D23).
 * When nothing is pending it costs one query; the engine is not started.
 *
 * @throws MigrationError when a script fails, an applied one was edited, or an earlier run was cut off.
 */
export async function migrateService(service: string, databaseUrl: string): Promise<MigrationOutcome> {
  return applyMigrations(service, databaseUrl, await readMigrations(service));
}

/** The same with migrations that come from elsewhere than the service's folder. */
export async function applyMigrations(
  service: string,
  databaseUrl: string,
  migrations: readonly Migration[],
): Promise<MigrationOutcome> {
  const startedAt = performance.now();
  const created = await createDatabaseIfMissing(databaseUrl);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    // The lock belongs to this session, so it is given back even when the process is killed.
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const pending = await findPending(service, client, migrations);
    if (pending.length > 0) await apply(service, databaseUrl, migrations);
    const applied = pending.map(({ name }) => name);
    return { service, created, applied, durationMillis: performance.now() - startedAt };
  } finally {
    await client.end();
  }
}

async function findPending(
  service: string,
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const applied = new Map((await readApplied(client)).map((row) => [row.migration_name, row]));
  return migrations.filter((migration) => {
    const row = applied.get(migration.name);
    if (row === undefined) return true;
    if (!row.finished) throw MigrationError.cutOff(service, migration.name);
    if (row.checksum !== migration.checksum) throw MigrationError.edited(service, migration.name);
    return false;
  });
}

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished: boolean;
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const table = await client.query<{ name: string | null }>(
    `SELECT to_regclass('_prisma_migrations') AS name`,
  );
  if (table.rows[0]?.name == null) return [];
  const { rows } = await client.query<AppliedRow>(
    'SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows;
}

async function apply(service: string, databaseUrl: string, migrations: readonly Migration[]): Promise<void> {
  const { engine, scriptError, close } = await openSchemaEngine(databaseUrl);
  try {
    await engine.applyMigrations({
      migrationsList: toMigrationList(service, migrations),
      filters: { externalTables: [], externalEnums: [] },
    });
  } catch (error) {
    if (!(scriptError() instanceof pg.DatabaseError)) throw error;
    throw await recordRollback(service, databaseUrl, scriptError() as pg.DatabaseError);
  } finally {
    await close();
  }
}

/**
 * A script is sent as one message, which Postgres does or undoes whole. So a failed one has left nothing, and
 * recording that lets the next run try it again.
 */
async function recordRollback(
  service: string,
  databaseUrl: string,
  cause: pg.DatabaseError,
): Promise<MigrationError> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ migration_name: string }>(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL RETURNING migration_name',
    );
    return MigrationError.failed(service, rows[0]?.migration_name ?? 'unknown', cause);
  } finally {
    await client.end();
  }
}
