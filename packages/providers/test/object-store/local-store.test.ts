import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ObjectStore } from '../../src/object-store/object-store.ts';
import { openObjectStore } from '../../src/object-store/open-object-store.ts';
import { testStore } from './store-contract.ts';

let folder: string;
let store: ObjectStore;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'holdfast-media-'));
  store = openObjectStore({ folder: path.join(folder, 'media') });
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

testStore(() => store);

test('a neighbour of the folder cannot be read or removed', async () => {
  await writeFile(path.join(folder, 'secret.webp'), 'secret');
  await store.put('a/b.webp', new Uint8Array([1]), 'image/webp');
  expect(await store.get('../secret.webp')).toBeUndefined();
  await store.remove('../secret.webp');
  expect(await readdir(folder)).toContain('secret.webp');
});

test('a folder is not a file, and no half file stays', async () => {
  await store.put('c/d.webp', new Uint8Array([1]), 'image/webp');
  expect(await store.get('c/d.webp/e.webp')).toBeUndefined();
  await expect(store.put('c/d.webp/e.webp', new Uint8Array([1]), 'image/webp')).rejects.toThrow();
  expect(await readdir(path.join(folder, 'media', 'c'))).toEqual(['d.webp']);
});
