import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { diffSchema } from './diff-schema.ts';
import { lockFile, migrationsFolder } from './migrations-folder.ts';
import { readPostgresUrl } from './postgres-url.ts';
import { listServices } from './services.ts';

const usage = 'usage: npm run db:new -- <service> <name> [--drop <object>]... [--empty]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { drop: { type: 'string', multiple: true }, empty: { type: 'boolean' } },
});
try {
  console.log(await writeMigration(positionals[0] ?? '', positionals[1] ?? ''));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function writeMigration(service: string, name: string): Promise<string> {
  if (!(await listServices()).includes(service)) throw new Error(`no schema in prisma/${service}; ${usage}`);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`a name is lower case with underscores; ${usage}`);
  const { sql, unnamedDrops } = await diffSchema(service, readPostgresUrl(), { allowedDrops: values.drop });
  if (unnamedDrops.length > 0) {
    const flags = unnamedDrops.map((drop) => `--drop ${drop}`).join(' ');
    throw new Error(
      `the schema no longer has: ${unnamedDrops.join(', ')}. If it may go, add ${flags}. ` +
        `If it is hand-written SQL, list it in prisma/${service}/hand-written.json.`,
    );
  }
  if (sql === '' && !values.empty) {
    return `prisma/${service}: the migrations already make what the schema asks for; --empty writes one for SQL of your own`;
  }
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder(service), `${timestamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(migrationsFolder(service), lockFile.name), lockFile.content);
  await writeFile(path.join(folder, 'migration.sql'), sql);
  return `wrote ${path.join(folder, 'migration.sql')}`;
}
