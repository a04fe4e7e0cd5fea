import { expect, test } from 'vitest';
import type { ObjectStore } from '../../src/object-store/object-store.ts';

const type = 'image/webp';
const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

/** What every store does. */
export function testStore(store: () => ObjectStore): void {
  test('what is put is there, whole, until it is removed', async () => {
    const key = 'htl_sea/pho_1/large.webp';
    expect(await store().get(key)).toBeUndefined();
    await store().put(key, bytes, type);
    await store().put(key, bytes, type);
    const got = await store().get(key);
    expect(got?.contentType).toBe(type);
    expect(Buffer.compare(got?.bytes ?? new Uint8Array(), bytes)).toBe(0);
    expect(await store().get('htl_sea/pho_1/small.webp')).toBeUndefined();
    await store().remove(key);
    await store().remove(key);
    expect(await store().get(key)).toBeUndefined();
  });

  test.each([
    '../secret.webp',
    'a/../../secret.webp',
    '/etc/passwd.webp',
    'a//b.webp',
    'a\\b.webp',
    'a/b.webp\0',
    'a/%2e%2e/b.webp',
    'a/b.svg',
    'a/b.html',
    'a/b.constructor',
    '.webp',
    '',
  ])('%j is no key', async (key) => {
    await expect(store().put(key, bytes, type)).rejects.toThrow(TypeError);
    expect(await store().get(key)).toBeUndefined();
    await store().remove(key);
  });

  test('the type must be that of the ending', async () => {
    await expect(store().put('a/b.webp', bytes, 'text/html')).rejects.toThrow(TypeError);
  });
}
