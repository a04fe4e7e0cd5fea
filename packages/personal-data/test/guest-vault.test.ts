import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { addressHash } from '../src/address-hash.ts';
import { type GuestVault, openGuestVault } from '../src/guest-vault.ts';
import { openMasterKey } from '../src/open-master-key.ts';
import { openVault, SubjectErased } from '../src/vault.ts';

const ada = { fullName: 'Ada Lovelace', email: 'Ada@example.com', phone: '+33 6 12 34 56 78' };
const kept = new Map<string, string | null>();
const master = openMasterKey({ keys: [{ name: 'one', key: randomBytes(32) }] });
const hash = addressHash('a key that is long enough to be one');
let guests: GuestVault;

const store = {
  read: async (subjectId: string) => kept.get(subjectId),
  async keepFirst(subjectId: string, wrapped: string) {
    kept.set(subjectId, kept.get(subjectId) ?? wrapped);
    return kept.get(subjectId) ?? null;
  },
};

beforeEach(() => {
  kept.clear();
  guests = openGuestVault(openVault(store, master), hash);
});

test('nothing of a guest is stored that says who they are', async () => {
  const sealed = await guests.sealGuest('usr_ada', { ...ada, language: 'en' });
  expect(JSON.stringify(sealed)).not.toMatch(/ada@|lovelace|33 6|336/i);
  expect(sealed.language).toBe('en');
  expect(sealed.subjectId).toBe('usr_ada');
});

test('a guest is opened as they were sealed', async () => {
  const sealed = await guests.sealGuest('usr_ada', ada);
  expect(await guests.openGuest(sealed)).toEqual(ada);
  expect(await guests.openRequests('usr_ada', await guests.sealRequests('usr_ada', 'a cot'))).toBe('a cot');
});

test('a guest without a phone has no hash of one', async () => {
  const sealed = await guests.sealGuest('usr_ada', { fullName: ada.fullName, email: ada.email });
  expect(sealed.phone).toBeUndefined();
  expect(sealed.phoneHash).toBeUndefined();
  expect((await guests.openGuest(sealed)).phone).toBeNull();
});

test('hashes find a guest however an address or a number is written', async () => {
  const sealed = await guests.sealGuest('usr_ada', ada);
  expect(guests.hashEmail(' ada@EXAMPLE.com')).toBe(sealed.emailHash);
  expect(guests.hashPhone('+33612345678')).toBe(sealed.phoneHash);
  expect(guests.hashPhone('+33612345679')).not.toBe(sealed.phoneHash);
});

test('what was stored in plain before is opened as it is', async () => {
  expect(await guests.openGuest({ subjectId: 'usr_ada', ...ada })).toEqual(ada);
});

test('nothing is known of an erased guest, and nothing sealed for them', async () => {
  const sealed = await guests.sealGuest('usr_ada', ada);
  kept.set('usr_ada', null);
  const later = openGuestVault(openVault(store, master), hash);
  const nothing = { fullName: null, email: null, phone: null };
  expect(await later.openGuest(sealed)).toEqual(nothing);
  expect(await later.openGuest({ subjectId: 'usr_ada', fullName: '', email: '', phone: null })).toEqual(
    nothing,
  );
  expect(await later.openRequests('usr_ada', null)).toBeNull();
  await expect(later.sealGuest('usr_ada', ada)).rejects.toThrow(SubjectErased);
});
