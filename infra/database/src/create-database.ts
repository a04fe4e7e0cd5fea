import pg from 'pg';
import { withDatabase } from './services.ts';

const duplicateDatabase = '42P04';
const alreadyTaken = '23505';
const noSuchDatabase = '3D000';

/** Creates the database the address names when the server does not have it; says whether it did. */
export async function createDatabaseIfMissing(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client(databaseUrl);
  try {
    await client.connect();
    return false;
  } catch (error) {
    if (stateOf(error) !== noSuchDatabase) throw error;
    return await createDatabase(databaseUrl);
  } finally {
    await client.end();
  }
}

/** Drops the database, ending the connections it has. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function createDatabase(databaseUrl: string): Promise<boolean> {
  try {
    await onServer(databaseUrl, (name) => `CREATE DATABASE ${name}`);
    return true;
  } catch (error) {
    // Another process was faster.
    if ([duplicateDatabase, alreadyTaken].includes(stateOf(error) ?? '')) return false;
    throw error;
  }
}

async function onServer(databaseUrl: string, sql: (name: string) => string): Promise<void> {
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const client = new pg.Client(withDatabase(databaseUrl, 'postgres'));
  await client.connect();
  await client.query(sql(client.escapeIdentifier(name))).finally(() => client.end());
}

function stateOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
