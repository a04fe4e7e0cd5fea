import { catalogEvents } from '@holdfast/contracts/events/catalog-events';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeHotel, createHotel, setHotelStatus } from '../src/change-hotel.ts';
import { changeRoomType, createRoomType } from '../src/change-room-type.ts';
import type { CatalogDatabase } from '../src/database.ts';
import { listHotelIds, listManagedHotels, readHotelsForSearch } from '../src/list-hotels.ts';
import { changePolicy, createPolicy, listPolicies, readPolicy } from '../src/policies.ts';
import { readHotel, readManagedHotel } from '../src/read-hotel.ts';
import { readManagedRoomType, readRoomType } from '../src/read-room-type.ts';
import { UnknownPolicy } from '../src/unknown-policy.ts';
import { actorId, addHotel, details, openTestCatalog, readTrace, roomDetails } from './catalog-database.ts';

let db: CatalogDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ db, close } = await openTestCatalog());
});
afterAll(() => close());

test('a hotel is made once, with its history and event', async () => {
  const edit = { hotelId: 'htl_made', actorId, currency: 'EUR', sandbox: true, details };
  expect(await createHotel(db, edit)).toBe(true);
  expect(await createHotel(db, { ...edit, details: { ...details, name: 'Other' } })).toBe(false);
  const hotel = await readManagedHotel(db, 'htl_made');
  expect(hotel).toMatchObject({ ...details, version: 1, rating: { average: null, count: 0 }, photos: [] });
  expect(await readHotel(db, { hotelId: 'htl_made', livemode: true })).toBeNull();
  const [entry, ...more] = await db.hotelHistory.findMany({ where: { hotelId: 'htl_made' } });
  expect(entry).toMatchObject({ kind: 'CREATED', actorId, entry: { name: details.name } });
  expect(more).toEqual([]);
  const [event] = await db.outboxMessage.findMany({ where: { key: 'htl_made' } });
  expect(event).toMatchObject({
    topic: 'catalog-events',
    type: 'HotelChanged',
    data: { hotelId: 'htl_made' },
  });
});

test('a hotel changes from its present version only, and the loser sees the winner', async () => {
  await addHotel(db, 'htl_raced');
  const edit = (name: string) =>
    changeHotel(db, { hotelId: 'htl_raced', actorId, version: 1, details: { ...details, name } });
  const outcomes = await Promise.allSettled([edit('One'), edit('Two')]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const winner = await readManagedHotel(db, 'htl_raced');
  const lost = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(lost?.reason).toBeInstanceOf(VersionConflict);
  expect(lost?.reason.current).toEqual(winner);
  expect(winner?.version).toBe(2);
  const trace = await readTrace(db, 'htl_raced');
  expect(trace).toMatchObject({ kinds: ['CHANGED'], events: ['HotelChanged'] });
  expect(await changeHotel(db, { hotelId: 'htl_none', actorId, version: 1, details })).toBeNull();
});

test('a hotel goes on sale and off it, each once', async () => {
  await addHotel(db, 'htl_status');
  const set = (status: 'ACTIVE' | 'INACTIVE') =>
    setHotelStatus(db, { hotelId: 'htl_status', status, actorId });
  expect([await set('ACTIVE'), await set('ACTIVE'), await set('INACTIVE')]).toEqual([true, false, true]);
  expect((await readTrace(db, 'htl_status')).kinds).toEqual(['STATUS', 'STATUS']);
});

test('a room type is made once and changes from its present version only', async () => {
  await addHotel(db, 'htl_rooms');
  const again = { roomTypeId: 'rt_rooms', hotelId: 'htl_rooms', actorId, details: roomDetails };
  expect(await createRoomType(db, again)).toBe(false);
  expect(await createRoomType(db, { ...again, roomTypeId: 'rt_lost', hotelId: 'htl_none' })).toBe(false);
  const change = { roomTypeId: 'rt_rooms', actorId, version: 1, details: { ...roomDetails, maxGuests: 3 } };
  expect(await changeRoomType(db, change)).toBe(2);
  await expect(changeRoomType(db, change)).rejects.toMatchObject({ current: { version: 2, maxGuests: 3 } });
  expect(await changeRoomType(db, { ...change, roomTypeId: 'rt_none' })).toBeNull();
  expect(await readTrace(db, 'htl_rooms')).toMatchObject({
    kinds: ['ROOM_TYPE_CHANGED'],
    events: ['RoomTypeChanged'],
    data: [{ hotelId: 'htl_rooms', roomTypeId: 'rt_rooms' }],
  });
});

test('a room type goes by its own policy, else by the hotel’s', async () => {
  await addHotel(db, 'htl_terms');
  await setHotelStatus(db, { hotelId: 'htl_terms', status: 'ACTIVE', actorId });
  const tiersOf = async () => {
    const type = await readRoomType(db, { roomTypeId: 'rt_terms', livemode: true });
    const hotel = await readHotel(db, { hotelId: 'htl_terms', livemode: false });
    expect(hotel?.roomTypes[0]?.cancellationTiers).toEqual(type?.cancellationTiers);
    const [searched] = await readHotelsForSearch(db, { hotelIds: ['htl_terms'] });
    expect(searched?.roomTypes[0]?.cancellationTiers).toEqual(type?.cancellationTiers);
    return type?.cancellationTiers;
  };
  expect(await tiersOf()).toEqual([{ daysBeforeCheckIn: 5, refundPercent: 100 }]);
  const strict = { ...roomDetails, cancellationPolicyId: 'pol_non_refundable' };
  await changeRoomType(db, { roomTypeId: 'rt_terms', actorId, version: 1, details: strict });
  expect(await tiersOf()).toEqual([]);
});

test('a hotel’s own policy is made once, changed by version, and of no use to another hotel', async () => {
  await addHotel(db, 'htl_own');
  await addHotel(db, 'htl_else');
  const tiers = [{ hoursBeforeCheckIn: 12, refundPercent: 80 }];
  const policy = { policyId: 'pol_own', hotelId: 'htl_own', actorId, name: 'Late', tiers };
  expect([await createPolicy(db, policy), await createPolicy(db, policy)]).toEqual([true, false]);
  const own = { ...details, cancellationPolicyId: 'pol_own' };
  expect(await changeHotel(db, { hotelId: 'htl_own', actorId, version: 1, details: own })).toBe(2);
  await expect(changeHotel(db, { hotelId: 'htl_else', actorId, version: 1, details: own })).rejects.toThrow(
    UnknownPolicy,
  );
  const roomOwn = { ...roomDetails, cancellationPolicyId: 'pol_own' };
  await expect(
    changeRoomType(db, { roomTypeId: 'rt_else', actorId, version: 1, details: roomOwn }),
  ).rejects.toThrow(UnknownPolicy);
  const lost = { ...details, cancellationPolicyId: 'pol_none' };
  await expect(changeHotel(db, { hotelId: 'htl_else', actorId, version: 1, details: lost })).rejects.toThrow(
    UnknownPolicy,
  );
  expect(await changePolicy(db, { ...policy, version: 1, tiers: [] })).toBe(2);
  await expect(changePolicy(db, { ...policy, version: 1 })).rejects.toMatchObject({
    current: { version: 2 },
  });
  expect((await readManagedHotel(db, 'htl_own'))?.cancellationTiers).toEqual([]);
  expect((await listPolicies(db, 'htl_else')).map(({ id }) => id)).not.toContain('pol_own');
  expect((await listPolicies(db, 'htl_own')).map(({ id }) => id)).toContain('pol_own');
  expect((await readTrace(db, 'htl_own')).kinds).toEqual(['POLICY_CREATED', 'CHANGED', 'POLICY_CHANGED']);
});

test('the platform’s policies are nobody’s to change', async () => {
  const edit = { policyId: 'pol_flexible', actorId, version: 1, name: 'Mine', tiers: [] };
  expect(await changePolicy(db, edit)).toBeNull();
  expect(await readPolicy(db, 'pol_flexible')).toMatchObject({ name: 'Flexible', version: 1 });
});

test('hotels are listed for search and for their managers', async () => {
  await addHotel(db, 'htl_z1');
  await addHotel(db, 'htl_z2');
  expect(await listHotelIds(db, { after: 'htl_z', limit: 1 })).toEqual(['htl_z1']);
  expect(await listHotelIds(db, { after: 'htl_z1', limit: 5 })).toEqual(['htl_z2']);
  const [hotel, ...more] = await readHotelsForSearch(db, { hotelIds: ['htl_z1', 'htl_none'] });
  expect(hotel).toMatchObject({ id: 'htl_z1', status: 'PENDING', photo: null, ratingCount: 0 });
  const cancellationTiers = [{ daysBeforeCheckIn: 5, refundPercent: 100 }];
  expect(hotel?.roomTypes).toEqual([{ id: 'rt_z1', name: 'Double', maxGuests: 2, cancellationTiers }]);
  expect(more).toEqual([]);
  const mine = await listManagedHotels(db, {
    hotelIds: ['htl_z2'],
    sandboxOnly: true,
    page: 1,
    pageSize: 10,
  });
  expect([mine.total, mine.items.map(({ id }) => id)]).toEqual([1, ['htl_z2']]);
  const all = { hotelIds: null, sandboxOnly: false, page: 1, pageSize: 2 };
  expect((await listManagedHotels(db, all)).items).toHaveLength(2);
  expect((await readManagedRoomType(db, 'rt_z1'))?.hotel.id).toBe('htl_z1');
});

test('every event so far is as the contract says, and a hotel’s events count up', async () => {
  const rows = await db.outboxMessage.findMany({ orderBy: { id: 'asc' } });
  const latest = new Map<string, number>();
  for (const { key, type, data, aggregateVersion } of rows) {
    const schema = catalogEvents[type as keyof typeof catalogEvents];
    expect(Value.Check(schema.properties.data, data), type).toBe(true);
    expect(aggregateVersion).toBeGreaterThan(latest.get(key) ?? 0);
    latest.set(key, aggregateVersion);
  }
});
