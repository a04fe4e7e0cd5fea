import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { endClosureItem, listClosureItems, nextAffected, noteAffected } from '../src/closure-items.ts';
import {
  acceptClosure,
  countClosureItems,
  findClosure,
  findUnfinishedClosures,
  listClosures,
  moveClosure,
} from '../src/closures.ts';
import { openBookingDatabase } from '../src/database.ts';
import { acceptable } from './acceptable-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const closure = {
  id: 'clo_a',
  livemode: false,
  hotelId: acceptable.hotelId,
  fingerprint: 'one',
  fromDate: '2027-03-28',
  untilDate: '2027-03-30',
  mode: 'REBOOK',
  requestedBy: 'usr_hotel',
  bookingsPerMinute: 60,
} as const;

const book = (bookingId: string, checkIn: string, checkOut: string, change: object = {}) =>
  acceptBooking(db, { ...acceptable, bookingId, checkIn, checkOut, ...change });

test('a closure is written once; the first row is returned', async () => {
  expect(await acceptClosure(db, { ...closure, note: 'a pipe burst' })).toMatchObject({
    state: 'RUNNING',
    note: 'a pipe burst',
  });
  expect(await acceptClosure(db, { ...closure, fingerprint: 'two', mode: 'REFUND' })).toMatchObject({
    fingerprint: 'one',
    mode: 'REBOOK',
  });
});

test('the bookings it affects are those that sleep there on a closed night and still stand', async () => {
  await book('bk_before', '2027-03-26', '2027-03-28');
  await book('bk_into', '2027-03-27', '2027-03-29');
  await book('bk_within', '2027-03-28', '2027-03-29');
  await book('bk_outof', '2027-03-29', '2027-04-02');
  await book('bk_after', '2027-03-30', '2027-04-02');
  await book('bk_other', '2027-03-28', '2027-03-29', { hotelId: 'htl_other' });
  await book('bk_live', '2027-03-28', '2027-03-29', { livemode: true });
  await book('bk_ended', '2027-03-28', '2027-03-29');
  await db.booking.update({ where: { id: 'bk_ended' }, data: { status: 'CANCELLED' } });
  expect(await noteAffected(db, 'clo_a')).toBe(3);
  expect(await noteAffected(db, 'clo_a')).toBe(0);
  const all = { closureId: 'clo_a', after: '', limit: 10 };
  expect(await nextAffected(db, all)).toEqual(['bk_into', 'bk_outof', 'bk_within']);
  expect(await nextAffected(db, { ...all, after: 'bk_into', limit: 1 })).toEqual(['bk_outof']);
});

test('a live closure concerns test bookings too', async () => {
  await acceptClosure(db, { ...closure, id: 'clo_live', livemode: true });
  expect(await noteAffected(db, 'clo_live')).toBe(4);
});

test('what became of a booking is written once, and reported', async () => {
  const outcome = { code: 'DONE' };
  const end = { closureId: 'clo_a', bookingId: 'bk_into', operationId: 'op_1', outcome };
  await endClosureItem(db, { ...end, state: 'REBOOKED' });
  await endClosureItem(db, { ...end, state: 'FAILED' });
  expect(await nextAffected(db, { closureId: 'clo_a', after: '', limit: 10 })).toEqual([
    'bk_outof',
    'bk_within',
  ]);
  expect(await countClosureItems(db, ['clo_a'])).toEqual(new Map([['clo_a', { PENDING: 2, REBOOKED: 1 }]]));
  const [first] = await listClosureItems(db, { closureId: 'clo_a', page: 1, pageSize: 1 });
  expect(first).toMatchObject({
    bookingId: 'bk_into',
    state: 'REBOOKED',
    outcome,
    number: expect.stringMatching(/^BK-/),
  });
});

test('it is paused and resumed, and done for good', async () => {
  await db.$executeRaw`UPDATE closures SET created_at = now() - interval '1 minute' WHERE id = 'clo_a'`;
  await moveClosure(db, { closureId: 'clo_a', state: 'PAUSED' });
  expect(await findUnfinishedClosures(db, { olderThanSeconds: 30, limit: 10 })).toEqual(['clo_a']);
  await moveClosure(db, { closureId: 'clo_a', state: 'DONE' });
  await moveClosure(db, { closureId: 'clo_a', state: 'RUNNING' });
  expect(await findClosure(db, 'clo_a')).toMatchObject({ state: 'DONE', finishedAt: expect.any(Date) });
  expect(await findUnfinishedClosures(db, { olderThanSeconds: 30, limit: 10 })).toEqual([]);
  const { items, total } = await listClosures(db, { hotelId: closure.hotelId, page: 1, pageSize: 1 });
  expect([items.length, total]).toEqual([1, 2]);
});
