import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type GuardedScript, guardDrops } from './guard-drops.ts';
import { type HandWritten, isListed, readHandWritten } from './hand-written.ts';
import { readMigrations, toMigrationList } from './migrations-folder.ts';
import { openSchemaEngine } from './schema-engine.ts';
import { serviceFolder, withDatabase } from './services.ts';

export interface DiffOptions {
  /** Objects whose DROP was asked for by name. */
  readonly allowedDrops?: readonly string[] | undefined;
  /** A schema to compare with instead of the one in the service's folder. */
  readonly schema?: string;
}

/**
 * What the schema of a service asks for that its migrations do not make yet, as a script; empty when nothing.
 * The migrations are tried out in a shadow database on the server, which is dropped again.
 */
export async function diffSchema(
  service: string,
  postgresUrl: string,
  { allowedDrops = [], schema }: DiffOptions = {},
): Promise<GuardedScript> {
  const schemaPath = path.join(serviceFolder(service), 'schema.prisma');
  const handWritten = await readHandWritten(service);
  const migrations = await readMigrations(service);
  const { engine, scriptError, close } = await openSchemaEngine(withDatabase(postgresUrl, 'postgres'));
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...toMigrationList(service, migrations) },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: schemaPath, content: schema ?? (await readFile(schemaPath, 'utf8')) }],
      },
      script: true,
      exitCode: null,
      filters: { externalTables: externalTables(handWritten), externalEnums: [] },
    });
    return guardDrops(stdout ?? '', [...handWritten.tables, ...handWritten.objects], allowedDrops);
  } catch (error) {
    throw scriptError() ?? error;
  } finally {
    await close();
  }
}

// The engine knows tables by schema and name, and no patterns; what they match is taken out of the script instead.
function externalTables({ tables }: HandWritten): string[] {
  return tables.filter((table) => !isListed([table], `${table}x`)).map((table) => `public.${table}`);
}
