import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serviceFolder } from './services.ts';

const run = promisify(execFile);
const prismaPackage = fileURLToPath(import.meta.resolve('prisma/package.json'));

/** Makes a service's Prisma client from its schema; does nothing when it is the one the schema asks for. */
export async function generateClient(service: string): Promise<'generated' | 'unchanged'> {
  const folder = serviceFolder(service);
  const stampPath = path.join(folder, 'generated', '.stamp');
  const stamp = await stampOf(folder);
  if ((await readIfThere(stampPath)) === stamp) return 'unchanged';
  const command = path.join(path.dirname(prismaPackage), 'build', 'index.js');
  await run(process.execPath, [command, 'generate', '--no-hints'], {
    cwd: folder,
    // Generating needs no schema engine, but the CLI insists on having one and would download it.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  });
  await writeFile(stampPath, stamp);
  return 'generated';
}

async function stampOf(folder: string): Promise<string> {
  const inputs = [path.join(folder, 'schema.prisma'), prismaPackage].map((file) => readFile(file));
  const hash = createHash('sha256');
  for (const content of await Promise.all(inputs)) hash.update(content);
  return hash.digest('hex');
}

function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
