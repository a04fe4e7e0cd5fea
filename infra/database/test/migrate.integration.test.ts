import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { dropDatabase } from '../src/create-database.ts';
import { diffSchema } from '../src/diff-schema.ts';
import { migrateAll } from '../src/migrate-all.ts';
import { applyMigrations } from '../src/migrate-service.ts';
import type { Migration } from '../src/migrations-folder.ts';
import { readPostgresUrl } from '../src/postgres-url.ts';
import { listServices, serviceFolder, withDatabase } from '../src/services.ts';

const postgresUrl = readPostgresUrl();
const run = randomBytes(6).toString('hex');
const used = new Set<string>();

function addressOf(name: string): string {
  const url = withDatabase(postgresUrl, `test_migrate_${name}_${run}`);
  used.add(url);
  return url;
}

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

afterAll(async () => {
  await Promise.all([...used].map(dropDatabase));
});

test('brings empty databases up to date, and does nothing the second time', async () => {
  const first = await migrateAll(postgresUrl, addressOf);
  expect(first.map(({ service }) => service)).toEqual(await listServices());
  expect(first.every(({ created, applied }) => created && applied.length > 0)).toBe(true);
  const second = await migrateAll(postgresUrl, addressOf);
  expect(second.every(({ created, applied }) => !created && applied.length === 0)).toBe(true);
});

test('several runs at once apply each migration once', async () => {
  const url = addressOf('together');
  const migrations = [migration('1_first', 'CREATE TABLE a (id int); SELECT pg_sleep(0.2);')];
  const outcomes = await Promise.all([1, 2, 3].map(() => applyMigrations('sample', url, migrations)));
  expect(outcomes.flatMap(({ applied }) => applied)).toEqual(['1_first']);
});

test('a failed migration leaves nothing, says why, and is tried again once it is mended', async () => {
  const url = addressOf('failing');
  const broken = migration('1_first', 'CREATE TABLE a (id int); CREATE TABLE a (id int);');
  await expect(applyMigrations('sample', url, [broken])).rejects.toThrow(
    /prisma\/sample: migration 1_first failed and was rolled back: relation "a" already exists/,
  );
  expect(await query(url, `SELECT to_regclass('a') AS name`)).toEqual([{ name: null }]);
  const mended = migration('1_first', 'CREATE TABLE a (id int);');
  expect((await applyMigrations('sample', url, [mended])).applied).toEqual(['1_first']);
});

test('an applied migration that was edited is refused', async () => {
  const url = addressOf('edited');
  await applyMigrations('sample', url, [migration('1_first', 'CREATE TABLE a (id int);')]);
  const edited = [migration('1_first', 'CREATE TABLE a (id bigint);')];
  await expect(applyMigrations('sample', url, edited)).rejects.toThrow('was edited after it was applied');
});

test('one that was begun and cut off is not passed over', async () => {
  const url = addressOf('cut_off');
  const migrations = [migration('1_first', 'CREATE TABLE a (id int);')];
  await applyMigrations('sample', url, migrations);
  await query(url, 'UPDATE _prisma_migrations SET finished_at = NULL');
  await expect(applyMigrations('sample', url, migrations)).rejects.toThrow('was begun and not finished');
});

test('the migrations of each service make exactly what its schema asks for', async () => {
  for (const service of await listServices()) {
    expect([service, await diffSchema(service, postgresUrl)]).toEqual([
      service,
      { sql: '', unnamedDrops: [] },
    ]);
  }
});

test('what a schema no longer has is not dropped unless it is named', async () => {
  const schema = await readFile(path.join(serviceFolder('catalog'), 'schema.prisma'), 'utf8');
  const without = schema.replace(/^ {2}stars .*$/m, '');
  expect((await diffSchema('catalog', postgresUrl, { schema: without })).unnamedDrops).toEqual(['stars']);
  const named = await diffSchema('catalog', postgresUrl, { schema: without, allowedDrops: ['stars'] });
  expect(named.unnamedDrops).toEqual([]);
  expect(named.sql).toContain('DROP COLUMN "stars"');
});
