import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { NamedKey } from '../src/master-key.ts';
import { openMasterKey } from '../src/open-master-key.ts';
import { openVault, SubjectErased } from '../src/vault.ts';

const named = (name: string): NamedKey => ({ name, key: randomBytes(32) });
const email = (subjectId: string) => ({ subjectId, field: 'email' });

/** Keys as the database would keep them. */
function keptKeys() {
  const kept = new Map<string, string | null>();
  let reads = 0;
  return {
    kept,
    reads: () => reads,
    async read(subjectId: string) {
      reads += 1;
      return kept.get(subjectId);
    },
    async keepFirst(subjectId: string, wrapped: string) {
      if (!kept.has(subjectId)) kept.set(subjectId, wrapped);
      return kept.get(subjectId) ?? null;
    },
  };
}

test('what was sealed opens for its person and field, and differs each time', async () => {
  const vault = openVault(keptKeys(), openMasterKey({ keys: [named('one')] }));
  const sealed = await vault.seal(email('usr_1'), 'ada@example.com');
  expect(sealed).not.toContain('ada');
  expect(await vault.open(email('usr_1'), sealed)).toBe('ada@example.com');
  expect(await vault.seal(email('usr_1'), 'ada@example.com')).not.toBe(sealed);
});

test('it opens for nobody else, as no other field, and not once it was changed', async () => {
  const vault = openVault(keptKeys(), openMasterKey({ keys: [named('one')] }));
  const sealed = await vault.seal(email('usr_1'), 'ada@example.com');
  await vault.seal(email('usr_2'), 'bob@example.com');
  await expect(vault.open(email('usr_2'), sealed)).rejects.toThrow();
  await expect(vault.open({ subjectId: 'usr_1', field: 'phone' }, sealed)).rejects.toThrow();
  const changed = sealed.slice(0, 20) + (sealed[20] === 'A' ? 'B' : 'A') + sealed.slice(21);
  await expect(vault.open(email('usr_1'), changed)).rejects.toThrow();
});

test('text from before there were seals is returned as it is', async () => {
  const vault = openVault(keptKeys(), openMasterKey({ keys: [named('one')] }));
  expect(await vault.open(email('usr_1'), 'ada@example.com')).toBe('ada@example.com');
});

test('a destroyed key leaves nothing to open and lets nothing be sealed', async () => {
  const keys = keptKeys();
  const master = openMasterKey({ keys: [named('one')] });
  const sealed = await openVault(keys, master).seal(email('usr_1'), 'ada@example.com');
  keys.kept.set('usr_1', null);
  const later = openVault(keys, master);
  expect(await later.open(email('usr_1'), sealed)).toBeNull();
  await expect(later.seal(email('usr_1'), 'ada@example.com')).rejects.toThrow(SubjectErased);
});

test('a new master key in front of the old one opens what the old one wrapped', async () => {
  const keys = keptKeys();
  const [old, next] = [named('old'), named('new')];
  const sealed = await openVault(keys, openMasterKey({ keys: [old] })).seal(email('usr_1'), 'ada');
  const after = openVault(keys, openMasterKey({ keys: [next, old] }));
  expect(await after.open(email('usr_1'), sealed)).toBe('ada');
  await expect(openVault(keys, openMasterKey({ keys: [next] })).open(email('usr_1'), sealed)).rejects.toThrow(
    'no master key named old',
  );
});

test('many at once make one key, read once', async () => {
  const keys = keptKeys();
  const vault = openVault(keys, openMasterKey({ keys: [named('one')] }));
  const texts = Array.from({ length: 20 }, (_, number) => `text ${number}`);
  const sealed = await Promise.all(texts.map((text) => vault.seal(email('usr_1'), text)));
  expect(await Promise.all(sealed.map((text) => vault.open(email('usr_1'), text)))).toEqual(texts);
  expect(keys.reads()).toBe(1);
});
