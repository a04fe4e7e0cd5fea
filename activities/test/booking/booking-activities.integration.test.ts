import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { stepsNotStarted } from '@holdfast/domain/saga-steps';
import { acceptOperation, findOperation } from '@holdfast/prisma-booking/accept-operation';
import { findBooking, openBookingDatabase } from '@holdfast/prisma-booking/database';
import { findUntouched } from '@holdfast/prisma-booking/find-untouched';
import { afterAll, describe, expect, test } from 'vitest';
import { confirmBookingActivities } from '../../src/booking/confirm-booking.ts';
import { holdBookingActivities } from '../../src/booking/hold-booking.ts';
import { loadBookingActivities } from '../../src/booking/load-booking.ts';
import { parkCompensationActivities } from '../../src/booking/park-compensation.ts';
import { settleBookingActivities } from '../../src/booking/settle-booking.ts';
import { acceptedBooking } from './accepted-booking.ts';

const database = await createTemporaryDatabase('booking');
const db = openBookingDatabase({ url: database.url });
const { loadBooking } = loadBookingActivities(db);
const { markHeld, markActionRequired, recordDecline } = holdBookingActivities(db);
const { confirmBooking, withdrawConfirmation } = confirmBookingActivities(db);
const { settleBooking, closeBooking } = settleBookingActivities(db);
const { parkCompensation, resolveCompensation } = parkCompensationActivities(db);
const steps = stepsNotStarted();
const declined = {
  status: 'REJECTED',
  refusal: { code: 'PAYMENT_DECLINED', declineCode: 'insufficient_funds' },
  paymentStatus: 'FAILED',
  steps,
} as const;

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function eventsOf(bookingId: string): Promise<string[]> {
  const rows = await db.outboxMessage.findMany({ where: { key: bookingId }, orderBy: { id: 'asc' } });
  return rows.map((row) => row.type);
}

async function statusesOf(bookingId: string): Promise<unknown[]> {
  const rows = await db.bookingHistory.findMany({
    where: { bookingId, kind: 'STATUS' },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => (row.entry as { to: string }).to);
}

describe('loadBooking', () => {
  test('tells the saga ids, dates and amounts, and nothing of the guest', async () => {
    const bookingId = await acceptedBooking(db, { paymentMethodId: 'pm_card_visa' });
    const booking = await loadBooking({ bookingId });
    expect(booking).toEqual({
      bookingId,
      livemode: false,
      lines: [{ roomTypeId: 'rt_test', rooms: 2 }],
      checkIn: '2027-03-27',
      checkOut: '2027-03-30',
      price: { amountMinor: 60_000, currency: 'EUR' },
      paymentMethodId: 'pm_card_visa',
      holdTtlSeconds: 900,
      waitForProvider: false,
    });
    expect(JSON.stringify(booking)).not.toMatch(/guest@example|Guest of the test/);
  });

  test('a booking with an outcome, or none at all, is not loaded', async () => {
    const bookingId = await acceptedBooking(db);
    await closeBooking({ bookingId, ...declined });
    expect(await loadBooking({ bookingId })).toBeNull();
    expect(await loadBooking({ bookingId: 'bk_unknown' })).toBeNull();
  });
});

describe('confirmBooking and its undo', () => {
  test('confirmed twice is confirmed once', async () => {
    const bookingId = await acceptedBooking(db);
    await confirmBooking({ bookingId, steps });
    await confirmBooking({ bookingId, steps });
    expect(await statusesOf(bookingId)).toEqual(['PENDING', 'CONFIRMED']);
  });

  test('an undo before the step keeps it from landing', async () => {
    const bookingId = await acceptedBooking(db);
    await withdrawConfirmation({ bookingId });
    await expect(confirmBooking({ bookingId, steps })).rejects.toMatchObject({ type: 'STEP_UNDONE' });
    expect(await statusesOf(bookingId)).toEqual(['PENDING', 'CANCELLED']);
  });

  test('an undo after the step takes it back, once', async () => {
    const bookingId = await acceptedBooking(db);
    await confirmBooking({ bookingId, steps });
    await withdrawConfirmation({ bookingId });
    await withdrawConfirmation({ bookingId });
    expect(await statusesOf(bookingId)).toEqual(['PENDING', 'CONFIRMED', 'CANCELLED']);
  });

  test('an undo of a booking that does not exist does nothing', async () => {
    await expect(withdrawConfirmation({ bookingId: 'bk_unknown' })).resolves.toBeUndefined();
  });

  test('confirming and withdrawing at once ends cancelled', async () => {
    const bookingId = await acceptedBooking(db);
    await Promise.allSettled([confirmBooking({ bookingId, steps }), withdrawConfirmation({ bookingId })]);
    expect((await findBooking(db, bookingId))?.status).toBe('CANCELLED');
  });
});

describe('settleBooking', () => {
  test('tells of the booking and asks for the mail exactly once', async () => {
    const bookingId = await acceptedBooking(db);
    await confirmBooking({ bookingId, steps });
    await settleBooking({ bookingId, steps });
    await settleBooking({ bookingId, steps });
    expect(await eventsOf(bookingId)).toEqual(['BookingCreated', 'BookingConfirmed', 'EmailRequested']);
    expect(await findBooking(db, bookingId)).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'CAPTURED',
    });
  });

  test('a booking that is not confirmed is not settled', async () => {
    const bookingId = await acceptedBooking(db);
    await settleBooking({ bookingId, steps });
    expect((await findBooking(db, bookingId))?.settledAt).toBeNull();
  });

  test('what is settled is neither withdrawn nor closed', async () => {
    const bookingId = await acceptedBooking(db);
    await confirmBooking({ bookingId, steps });
    await settleBooking({ bookingId, steps });
    await withdrawConfirmation({ bookingId });
    await closeBooking({ bookingId, ...declined, status: 'CANCELLED' });
    expect((await findBooking(db, bookingId))?.status).toBe('CONFIRMED');
  });
});

describe('closeBooking', () => {
  test.each([
    ['REJECTED', 'BookingRejected'],
    ['CANCELLED', 'BookingCancelled'],
    ['EXPIRED', 'BookingExpired'],
  ] as const)('%s is told as %s exactly once', async (status, event) => {
    const bookingId = await acceptedBooking(db);
    await closeBooking({ bookingId, ...declined, status });
    await closeBooking({ bookingId, ...declined, status });
    expect(await eventsOf(bookingId)).toEqual(['BookingCreated', event, 'EmailRequested']);
    expect(await findBooking(db, bookingId)).toMatchObject({
      status,
      paymentStatus: 'FAILED',
      reason: 'PAYMENT_DECLINED',
      declineCode: 'insufficient_funds',
    });
  });

  test('a withdrawn confirmation is closed as cancelled', async () => {
    const bookingId = await acceptedBooking(db);
    await confirmBooking({ bookingId, steps });
    await withdrawConfirmation({ bookingId });
    await closeBooking({ bookingId, ...declined, status: 'CANCELLED' });
    expect((await findBooking(db, bookingId))?.settledAt).not.toBeNull();
  });

  test('a transition the table does not know is refused by the database', async () => {
    const bookingId = await acceptedBooking(db);
    await confirmBooking({ bookingId, steps });
    await closeBooking({ bookingId, ...declined, status: 'REJECTED' });
    expect(await findBooking(db, bookingId)).toMatchObject({ status: 'CONFIRMED', settledAt: null });
  });
});

describe('holding', () => {
  const expiresAt = '2027-01-01T00:00:00.000Z';

  test('is written once and keeps the sweep away', async () => {
    const bookingId = await acceptedBooking(db);
    const query = { olderThanSeconds: -60, limit: 1000 };
    expect(await findUntouched(db, query)).toContain(bookingId);
    await markHeld({ bookingId, expiresAt, steps });
    await markHeld({ bookingId, expiresAt, steps });
    expect(await findUntouched(db, query)).not.toContain(bookingId);
    expect((await findBooking(db, bookingId))?.version).toBe(2);
  });

  test('a declined card finishes its own operation and leaves the booking open', async () => {
    const bookingId = await acceptedBooking(db);
    const operation = {
      id: `op_${bookingId}`,
      bookingId,
      accountId: 'usr_test',
      kind: 'confirm',
      fingerprint: 'f',
    } as const;
    await acceptOperation(db, operation);
    const decline = { bookingId, operationId: operation.id, declineCode: 'generic_decline', steps };
    await recordDecline(decline);
    await recordDecline(decline);
    expect((await findOperation(db, operation.id))?.outcome).toEqual({
      code: 'PAYMENT_DECLINED',
      declineCode: 'generic_decline',
    });
    expect(await findBooking(db, bookingId)).toMatchObject({
      status: 'PENDING',
      settledAt: null,
      version: 2,
    });
  });

  test("the guest's bank is waited for once", async () => {
    const bookingId = await acceptedBooking(db);
    await markActionRequired({ bookingId, expiresAt, steps });
    await markActionRequired({ bookingId, expiresAt, steps });
    expect(await findBooking(db, bookingId)).toMatchObject({ paymentStatus: 'REQUIRES_ACTION', version: 2 });
  });
});

test('a stuck undo is visible, counts its attempts and is resolved with what became of the money', async () => {
  const bookingId = await acceptedBooking(db);
  const undo = {
    bookingId,
    step: 'authorize',
    lastError: 'PROVIDER_TIMEOUT',
    nextTryAt: '2027-01-01T00:00:00Z',
    workflowId: `book-${bookingId}`,
  } as const;
  await parkCompensation({ ...undo, attempts: 1 });
  await parkCompensation({ ...undo, attempts: 2 });
  const { step, workflowId } = undo;
  const key = { bookingId_step_workflowId: { bookingId, step, workflowId } };
  expect(await db.compensation.findUnique({ where: key })).toMatchObject({ state: 'stuck', attempts: 2 });
  await resolveCompensation({ bookingId, step, workflowId, state: 'done', paymentStatus: 'VOIDED' });
  expect(await db.compensation.findUnique({ where: key })).toMatchObject({ state: 'done', nextTryAt: null });
  expect((await findBooking(db, bookingId))?.paymentStatus).toBe('VOIDED');
});

test('a booking accepted twice at once is one booking with one event', async () => {
  const bookingId = await acceptedBooking(db);
  await Promise.all(Array.from({ length: 5 }, () => acceptedBooking(db, { bookingId })));
  expect(await eventsOf(bookingId)).toEqual(['BookingCreated']);
});
