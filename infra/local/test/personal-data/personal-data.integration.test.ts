import { randomBytes } from 'node:crypto';
import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { addressHash } from '@holdfast/personal-data/address-hash';
import { openGuestVault } from '@holdfast/personal-data/guest-vault';
import type { NamedKey } from '@holdfast/personal-data/master-key';
import { openMasterKey } from '@holdfast/personal-data/open-master-key';
import { openVault } from '@holdfast/personal-data/vault';
import { openBookingDatabase } from '@holdfast/prisma-booking/database';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { rewrapKeys } from '../../src/personal-data/rewrap-keys.ts';
import { sealPlain } from '../../src/personal-data/seal-plain.ts';

const temporary = [await createTemporaryDatabase('identity'), await createTemporaryDatabase('booking')];
const [identityUrl = '', bookingUrl = ''] = temporary.map(({ url }) => url);
const identity = openIdentityDatabase({ url: identityUrl });
const booking = openBookingDatabase({ url: bookingUrl });
const oldKey = { name: 'old', key: randomBytes(32) };
const newKey = { name: 'new', key: randomBytes(32) };
const addressHashKey = 'a key that is long enough to be one';
const surroundings = { identity, booking, master: openMasterKey({ keys: [oldKey] }), addressHashKey };

afterAll(async () => {
  await Promise.all([identity.$disconnect(), booking.$disconnect()]);
  await Promise.all(temporary.map((database) => database.drop()));
});

/** What an installation without a vault has written: guests with and without phone, and an account. */
beforeEach(async () => {
  await booking.$executeRaw`TRUNCATE guests, bookings CASCADE`;
  await identity.$executeRaw`TRUNCATE users, data_keys CASCADE`;
  await identity.user.create({
    data: {
      id: 'usr_1',
      email: 'Ada@example.com',
      fullName: 'Ada Plain',
      phone: '+1 555 0100',
      roles: ['USER'],
    },
  });
  await booking.guest.createMany({
    data: Array.from({ length: 525 }, (_, n) => ({
      ...{ id: `gst_${String(n).padStart(4, '0')}`, accountId: 'usr_1', subjectId: `usr_${n % 7}` },
      ...{
        fullName: `Guest Plain ${n}`,
        email: `guest${n}@plain.example`,
        phone: n % 2 ? '+1 555 0100' : null,
      },
    })),
  });
  await booking.$executeRaw`
    INSERT INTO bookings (id, number, livemode, account_id, guest_id, fingerprint, hotel_id, room_type_id, check_in,
      check_out, rooms, guests, total_amount_minor, currency, special_requests, terms, hold_ttl_seconds)
    VALUES ('bk_1', 'BK-AAAAAA', false, 'usr_1', 'gst_0003', 'f', 'htl_1', 'rt_1', '2027-01-01', '2027-01-02', 1, 1,
      100, 'EUR', 'a plain cot', '{}', 900)`;
});

const masterOf = (...keys: NamedKey[]) => openMasterKey({ keys });
const openWith = (...keys: NamedKey[]) => {
  const vault = openVault(dataKeyStore(identity), masterOf(...keys));
  return { vault, guests: openGuestVault(vault, addressHash(addressHashKey)) };
};
const stored = async () =>
  JSON.stringify([
    await booking.guest.findMany(),
    (await booking.booking.findMany()).map((row) => row.specialRequests),
    (await identity.user.findMany()).map(({ email, fullName, phone }) => [email, fullName, phone]),
  ]);

test('what lies in plain text is sealed once, found by its hash, and opens as it was', async () => {
  expect(await sealPlain(surroundings)).toEqual({ accounts: 1, guests: 525, specialRequests: 1 });
  expect(await stored()).not.toMatch(/plain\b|555 0100/i);
  const { vault, guests } = openWith(oldKey);
  const [guest] = await booking.guest.findMany({
    where: { emailHash: guests.hashEmail('GUEST3@plain.example') },
  });
  expect(guest).toMatchObject({ id: 'gst_0003', phoneHash: guests.hashPhone('+15550100') });
  if (guest === undefined) throw new Error('not found');
  expect(await guests.openGuest(guest)).toEqual({
    ...{ fullName: 'Guest Plain 3', email: 'guest3@plain.example', phone: '+1 555 0100' },
  });
  const { specialRequests } = await booking.booking.findUniqueOrThrow({ where: { id: 'bk_1' } });
  expect(await guests.openRequests(guest.subjectId, specialRequests)).toBe('a plain cot');
  const user = await identity.user.findUniqueOrThrow({ where: { id: 'usr_1' } });
  expect(user.emailHash).toBe(guests.hashEmail('ada@example.com'));
  expect(await vault.open({ subjectId: 'usr_1', field: 'email' }, user.email)).toBe('Ada@example.com');
  expect(await sealPlain(surroundings)).toEqual({ accounts: 0, guests: 0, specialRequests: 0 });
});

test('two at once share the work, and one that was ended is carried on by the next', async () => {
  const [one, other] = await Promise.all([sealPlain(surroundings), sealPlain(surroundings)]);
  expect(one.guests + other.guests).toBe(525);
  await booking.guest.updateMany({
    where: { id: { gte: 'gst_0500' } },
    data: { email: 'left@plain.example' },
  });
  expect((await sealPlain(surroundings)).guests).toBe(25);
  expect(await stored()).not.toMatch(/plain\b|555 0100/i);
});

test('who was erased is left alone', async () => {
  await identity.dataKey.create({ data: { subjectId: 'usr_3', wrapped: null, destroyedAt: new Date() } });
  const { guests } = await sealPlain(surroundings);
  expect(guests).toBe(450);
});

test('after the keys are wrapped anew the old master key is of no more use', async () => {
  await sealPlain(surroundings);
  const before = await stored();
  await expect(rewrapKeys(identity, masterOf(newKey))).rejects.toThrow('There is no master key named old.');
  expect(await rewrapKeys(identity, masterOf(newKey, oldKey))).toBe(7);
  expect(await rewrapKeys(identity, masterOf(newKey, oldKey))).toBe(0);
  expect(await stored()).toBe(before);
  const guest = await booking.guest.findUniqueOrThrow({ where: { id: 'gst_0003' } });
  expect((await openWith(newKey).guests.openGuest(guest)).fullName).toBe('Guest Plain 3');
});

test('a key that is destroyed while it is wrapped anew stays destroyed', async () => {
  await sealPlain(surroundings);
  await identity.dataKey.update({
    where: { subjectId: 'usr_3' },
    data: { wrapped: null, destroyedAt: new Date() },
  });
  expect(await rewrapKeys(identity, masterOf(newKey, oldKey))).toBe(6);
  expect((await identity.dataKey.findUniqueOrThrow({ where: { subjectId: 'usr_3' } })).wrapped).toBeNull();
});
