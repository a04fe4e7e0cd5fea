import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from '../generator/build-package.ts';

const run = promisify(execFile);
let folder: string;
let packed: string[];

// tsc and npm are programs of their own.
describe('the published package', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    folder = await buildPackage();
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: folder });
    packed = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
  }, 120_000);

  test('holds what is imported, its types and the documents, and nothing else', () => {
    const allowed =
      /^(package\.json|README\.md|LICENSE|openapi\/\w+\.json|(src|generated)\/[\w-]+\.(js|d\.ts))$/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
    expect(packed).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'openapi/partner.json']));
  });

  test('has a file and types behind everything it exports', async () => {
    const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { './openapi/*.json': _, ...modules } = exports as Record<string, Record<string, string>>;
    for (const target of Object.values(modules).flatMap((entry) => Object.values(entry))) {
      expect(packed).toContain(target.slice(2));
    }
    for (const { default: file = '' } of Object.values(modules)) {
      expect(Object.keys(await import(pathToFileURL(join(folder, file)).href))).not.toEqual([]);
    }
  });

  test('asks for nothing that a browser lacks', async () => {
    const scripts = packed.filter((path) => path.endsWith('.js'));
    const texts = await Promise.all(scripts.map((path) => readFile(join(folder, path), 'utf8')));
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name),
    );
    expect([...new Set(imported)].sort()).toEqual(['openapi-fetch', 'standardwebhooks']);
    expect(texts.filter((text) => /\b(Buffer|process|require)\b/.test(text))).toEqual([]);
  });
});
