import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const home = fileURLToPath(new URL('..', import.meta.url));
const root = join(home, '..', '..');

/** What others may import; the rest is reached through these. */
const entries = ['customer', 'partner', 'support', 'admin', 'holdfast-error', 'paging', 'webhooks'];

/**
 * Writes the package as it is published, JavaScript with its types, into `dist`. It has a manifest of its own, since
 * inside this repository the sources themselves are imported.
 * @returns the folder, for `npm pack` and `npm publish`
 */
export async function buildPackage(): Promise<string> {
  const target = join(home, 'dist');
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'openapi'), { recursive: true });
  await promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], {
    cwd: home,
  });
  for (const name of await readdir(join(home, 'openapi'))) {
    await copyFile(join(home, 'openapi', name), join(target, 'openapi', name));
  }
  await copyFile(join(home, 'README.md'), join(target, 'README.md'));
  await copyFile(join(root, 'LICENSE'), join(target, 'LICENSE'));
  await writeFile(join(target, 'package.json'), `${JSON.stringify(await manifest(), null, 2)}\n`);
  return target;
}

async function manifest(): Promise<object> {
  const { name, version, description, license, type, dependencies } = JSON.parse(
    await readFile(join(home, 'package.json'), 'utf8'),
  );
  const modules = entries.map((entry) => [
    `./${entry}`,
    { types: `./src/${entry}.d.ts`, default: `./src/${entry}.js` },
  ]);
  return {
    ...{ name, version, description, license, type },
    sideEffects: false,
    engines: { node: '>=20' },
    exports: { ...Object.fromEntries(modules), './openapi/*.json': './openapi/*.json' },
    files: ['src', 'generated', 'openapi'],
    dependencies,
  };
}

if (import.meta.main) process.stdout.write(`${await buildPackage()}\n`);
