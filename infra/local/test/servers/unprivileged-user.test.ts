import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canTraverse, reachableFolder } from '../../src/servers/unprivileged-user.ts';
import { testSite } from '../../src/site.ts';

const stranger = { uid: 54_321, gid: 54_321 };

test('data of a clone that others cannot traverse goes to a folder of the system', () => {
  const clone = mkdtempSync(join(tmpdir(), 'holdfast-clone-'));
  const data = join(clone, '.local', 'data', 'postgres-18');
  mkdirSync(join(clone, '.local', 'data'), { recursive: true });
  try {
    chmodSync(clone, 0o755);
    expect(canTraverse(clone, stranger)).toBe(true);
    expect(reachableFolder(data, testSite(1, {}), stranger)).toBe(data);
    chmodSync(clone, 0o700);
    expect(canTraverse(clone, stranger)).toBe(false);
    expect(reachableFolder(data, testSite(1, {}), stranger)).toMatch(/holdfast\/.*\/test\/postgres-18$/);
    expect(reachableFolder(data, testSite(1, {}), undefined)).toBe(data);
  } finally {
    rmSync(clone, { recursive: true });
  }
});
