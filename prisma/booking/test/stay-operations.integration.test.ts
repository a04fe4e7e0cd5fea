import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptBooking } from '../src/accept-booking.ts';
import { acceptOperation } from '../src/accept-operation.ts';
import { changeBooking, numberCharge, stayOnRow } from '../src/change-booking.ts';
import { confirmBooking } from '../src/confirm-booking.ts';
import { type BookingDatabase, openBookingDatabase } from '../src/database.ts';
import { endBooking } from '../src/end-booking.ts';
import { markDisputed } from '../src/mark-disputed.ts';
import { measureBookings } from '../src/measure-bookings.ts';
import { noteRefund } from '../src/note-refund.ts';
import { parkCompensation, resolveCompensation } from '../src/park-compensation.ts';
import { settleBooking } from '../src/settle-booking.ts';
import { endOperation, findUnfinishedOperations } from '../src/stay-operations.ts';
import { acceptable } from './acceptable-booking.ts';

let database: Awaited<ReturnType<typeof createTemporaryDatabase>>;
let db: BookingDatabase;

beforeAll(async () => {
  database = await createTemporaryDatabase('booking');
  db = openBookingDatabase({ url: database.url });
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

let made = 0;
async function confirmed(): Promise<string> {
  made += 1;
  const bookingId = `bk_stay${made}`;
  await acceptBooking(db, { ...acceptable, bookingId });
  await confirmBooking(db, { bookingId, steps: [] });
  await settleBooking(db, { bookingId, steps: [] });
  return bookingId;
}

const read = (bookingId: string) => db.booking.findUniqueOrThrow({ where: { id: bookingId } });
const messages = async (bookingId: string) =>
  (await db.outboxMessage.findMany({ where: { key: bookingId }, orderBy: { id: 'asc' } })).map(
    ({ type, data }) => (type === 'EmailRequested' ? (data as { template: string }).template : type),
  );
const early = '2000-01-01T00:00:00Z';
const late = '2100-01-01T00:00:00Z';

describe('ending a booking', () => {
  const end = (bookingId: string, operationId: string, at: string, waiveFee = false) =>
    endBooking(db, 'CANCELLED', { operationId, bookingId, actorKind: 'GUEST', at, waiveFee });

  test('decides by the policy of the moment what is given back', async () => {
    const [first, second] = [await confirmed(), await confirmed()];
    expect(await end(first, 'op_a', early)).toEqual({ refundMinor: 60_000, feeMinor: 0 });
    expect(await end(second, 'op_b', late)).toEqual({ refundMinor: 0, feeMinor: 60_000 });
    expect(await read(second)).toMatchObject({ status: 'CANCELLED', cancelledBy: 'GUEST' });
  });

  test('by 20 callers at once is one ending, and each operation hears the same whenever it asks', async () => {
    const bookingId = await confirmed();
    const endings = await Promise.all(
      Array.from({ length: 20 }, (_, n) => end(bookingId, `op_c${n % 2}`, early)),
    );
    const whole = endings.filter((ending) => ending !== null);
    expect(whole).toHaveLength(10);
    expect(new Set(whole.map((ending) => JSON.stringify(ending))).size).toBe(1);
    expect((await messages(bookingId)).filter((type) => type === 'BookingCancelled')).toHaveLength(1);
  });

  test('gives back no more than is left of what was taken', async () => {
    const bookingId = await confirmed();
    await noteRefund(db, {
      bookingId,
      refundId: 're_x',
      amountMinor: 45_000,
      reason: 'GOODWILL',
      state: 'SUCCEEDED',
    });
    expect(await end(bookingId, 'op_d', early)).toEqual({ refundMinor: 15_000, feeMinor: 0 });
  });

  test('support may waive the fee', async () => {
    expect(await end(await confirmed(), 'op_e', late, true)).toEqual({ refundMinor: 60_000, feeMinor: 0 });
  });
});

describe('a refund', () => {
  test('counts from when it is with the provider, is told once, and comes back when it fails', async () => {
    const bookingId = await confirmed();
    const note = { bookingId, refundId: 're_1', amountMinor: 20_000, reason: 'GOODWILL' } as const;
    for (const state of ['APPROVED', 'PENDING', 'PENDING', 'SUCCEEDED', 'SUCCEEDED'] as const)
      await noteRefund(db, { ...note, state });
    expect(await read(bookingId)).toMatchObject({
      refundedAmountMinor: 20_000n,
      paymentStatus: 'PARTIALLY_REFUNDED',
    });
    await noteRefund(db, { ...note, state: 'FAILED' });
    expect(await read(bookingId)).toMatchObject({ refundedAmountMinor: 0n, paymentStatus: 'CAPTURED' });
    expect((await messages(bookingId)).slice(-4)).toEqual([
      'refund-asked',
      'refund-done',
      'refund-failed',
      'support-refund-failed',
    ]);
  });

  test('of which a part failed alone has the lower amount, told once', async () => {
    const bookingId = await confirmed();
    const note = { bookingId, refundId: 're_whole', reason: 'GOODWILL' } as const;
    await noteRefund(db, { ...note, amountMinor: 20_000, state: 'SUCCEEDED' });
    await noteRefund(db, { ...note, amountMinor: 15_000, state: 'SUCCEEDED' });
    await noteRefund(db, { ...note, refundId: 're_whole_2', amountMinor: 5_000, state: 'FAILED' });
    expect(await read(bookingId)).toMatchObject({ refundedAmountMinor: 15_000n });
    expect((await messages(bookingId)).slice(-3)).toEqual([
      'refund-done',
      'refund-failed',
      'support-refund-failed',
    ]);
  });

  test('twenty noted at once are all counted', async () => {
    const bookingId = await confirmed();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        noteRefund(db, {
          bookingId,
          refundId: `re_m${n}`,
          amountMinor: 3_000,
          reason: 'OTHER',
          state: 'SUCCEEDED',
        }),
      ),
    );
    expect(await read(bookingId)).toMatchObject({ refundedAmountMinor: 60_000n, paymentStatus: 'REFUNDED' });
  });

  test('beyond what was taken is refused by the database', async () => {
    const bookingId = await confirmed();
    const note = { bookingId, amountMinor: 40_000, reason: 'OTHER', state: 'SUCCEEDED' } as const;
    await noteRefund(db, { ...note, refundId: 're_n1' });
    await expect(noteRefund(db, { ...note, refundId: 're_n2' })).rejects.toThrow();
    expect(await read(bookingId)).toMatchObject({ refundedAmountMinor: 40_000n });
  });
});

describe('a change', () => {
  async function asked(bookingId: string, id: string) {
    const from = stayOnRow(await read(bookingId));
    const to = { ...from, checkOut: '2027-05-09', totalMinor: from.totalMinor + 10_000, guests: 2 };
    const request = { from, ...to, terms: { ...acceptable.terms, nights: [] }, paymentMethodId: null };
    await acceptOperation(db, {
      id,
      bookingId,
      accountId: 'usr_1',
      kind: 'change',
      request,
      fingerprint: 'f',
    });
    const { hotelId, roomTypeId } = acceptable;
    return { operationId: id, bookingId, stay: to, hotelId, roomTypeId, chargedMinor: 10_000 };
  }

  test('is written once, with what it charged and the new terms', async () => {
    const bookingId = await confirmed();
    const change = await asked(bookingId, 'op_change1');
    expect(await changeBooking(db, change)).toBe(true);
    expect(await changeBooking(db, change)).toBe(true);
    expect(await read(bookingId)).toMatchObject({
      checkOut: '2027-05-09',
      totalAmountMinor: 70_000n,
      capturedAmountMinor: 70_000n,
      terms: { nights: [] },
    });
  });

  test('of a booking that has ended is not written', async () => {
    const bookingId = await confirmed();
    const change = await asked(bookingId, 'op_change2');
    await endBooking(db, 'CANCELLED', {
      operationId: 'op_z',
      bookingId,
      actorKind: 'GUEST',
      at: early,
      waiveFee: false,
    });
    expect(await changeBooking(db, change)).toBe(false);
  });

  test('has a charge with a number of its own, however many ask at once', async () => {
    const payerId = await confirmed();
    const ask = (operationId: string) => numberCharge(db, { payerId, operationId });
    const numbers = await Promise.all(['a', 'b', 'a', 'c', 'b', 'c'].map(ask));
    expect(numbers.toSorted()).toEqual([2, 2, 3, 3, 4, 4]);
    expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual([numbers[0], numbers[1], numbers[3]]);
  });
});

test('an operation ends once, is told once, and is looked for while it has not', async () => {
  const bookingId = await confirmed();
  const id = 'op_end';
  await acceptOperation(db, {
    id,
    bookingId,
    accountId: 'usr_1',
    kind: 'cancel',
    request: { waiveFee: false },
    fingerprint: 'f',
    note: 'for colleagues only',
  });
  const unfinished = { olderThanSeconds: -1, limit: 10_000, kinds: ['cancel'] };
  expect(await findUnfinishedOperations(db, unfinished)).toContainEqual({ id, bookingId });
  const end = {
    operationId: id,
    outcome: { code: 'DONE' },
    tell: { event: null, template: 'booking-cancelled' },
  } as const;
  await Promise.all([endOperation(db, end), endOperation(db, end)]);
  expect(await findUnfinishedOperations(db, unfinished)).not.toContainEqual({ id, bookingId });
  expect((await messages(bookingId)).filter((type) => type === 'booking-cancelled')).toHaveLength(1);
  const entries = await db.bookingHistory.findMany({ where: { bookingId, kind: 'OPERATION' } });
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries.map(({ entry }) => entry))).not.toContain('colleagues');
});

test('a dispute is marked and told once for each phase', async () => {
  const bookingId = await confirmed();
  const dispute = { bookingId, disputeId: 'dp_1' };
  for (const [phase, open] of [
    ['opened', true],
    ['opened', true],
    ['won', false],
  ] as const)
    await markDisputed(db, { ...dispute, phase, open });
  expect(await read(bookingId)).toMatchObject({ disputed: false });
  expect((await messages(bookingId)).filter((type) => type === 'support-dispute')).toHaveLength(2);
});

test('what is stuck has an age until it gets through', async () => {
  const bookingId = await confirmed();
  const undo = {
    bookingId,
    step: 'refund',
    attempts: 1,
    lastError: 'FAULT',
    nextTryAt: late,
    workflowId: 'w',
  } as const;
  await parkCompensation(db, undo);
  await parkCompensation(db, { ...undo, attempts: 2 });
  await db.$executeRaw`UPDATE compensations SET created_at = now() - interval '1 hour' WHERE booking_id = ${bookingId}`;
  const open = await measureBookings(db);
  expect(open.oldestStuckSeconds).toBeGreaterThan(3_500);
  expect(open.stuck).toContainEqual({ step: 'refund', count: 1 });
  await parkCompensation(db, { ...undo, workflowId: 'another' });
  expect((await measureBookings(db)).stuck).toContainEqual({ step: 'refund', count: 2 });
  const substituted = { bookingId, step: 'refund', state: 'substituted', paymentStatus: null } as const;
  await resolveCompensation(db, { ...substituted, workflowId: 'w' });
  expect((await measureBookings(db)).stuck).toContainEqual({ step: 'refund', count: 1 });
  await resolveCompensation(db, { ...substituted, workflowId: 'another' });
  expect((await measureBookings(db)).stuck).not.toContainEqual({ step: 'refund', count: 1 });
});

test('a refund that failed is open until support writes it off', async () => {
  const bookingId = await confirmed();
  const refundId = 're_off';
  await noteRefund(db, { bookingId, refundId, amountMinor: 1_000, reason: 'OTHER', state: 'FAILED' });
  const failed = async () =>
    (await measureBookings(db)).refunds.find(({ state }) => state === 'FAILED')?.count ?? 0;
  const before = await failed();
  const request = { refundId, decision: 'write_off' } as const;
  const operation = {
    id: 'op_off',
    bookingId,
    accountId: 'usr_support',
    kind: 'end_refund',
    fingerprint: 'f',
  } as const;
  await acceptOperation(db, { ...operation, request });
  expect(await failed()).toBe(before);
  await endOperation(db, { operationId: 'op_off', outcome: { code: 'DONE' }, tell: null });
  expect(await failed()).toBe(before - 1);
});
