import { addDays } from '@holdfast/domain/calendar-date';
import { parkCompensation } from '@holdfast/prisma-booking/park-compensation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from './book.ts';
import { firstNight, startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const get = async (path: string) => (await api.call('support', 'GET', path)).json();

async function asked(
  bookingId: string,
  n: number,
  data: { amountMinor: bigint; state: string; by?: string },
) {
  const { amountMinor, state, by: requestedBy = 'usr_support' } = data;
  const who = { operationId: `op_${bookingId}_${n}`, payerId: bookingId, requestedBy, reason: 'OTHER' };
  await api.platform.payments.refundRequest.create({
    data: {
      id: `re_${bookingId}_${n}`,
      bookingId,
      ...who,
      amountMinor,
      currency: 'EUR',
      state,
      livemode: true,
    },
  });
}

test('cancelling shows beforehand what it gives back by the policy and with the fee waived', async () => {
  const { id } = await book(api);
  expect(await get(`/bookings/${id}/cancellation`)).toEqual({
    bookingId: id,
    // The terms of the test's booking have no tier: nothing goes back.
    byPolicy: { refund: euros(0), fee: euros(20_000) },
    waived: { refund: euros(20_000), fee: euros(0) },
    stopsBooking: false,
    disputed: false,
  });
  const { id: pending } = await book(api, { confirmed: false });
  expect(await get(`/bookings/${pending}/cancellation`)).toMatchObject({
    byPolicy: { refund: euros(0), fee: euros(0) },
    stopsBooking: true,
  });
  const { bookings } = api.platform;
  await bookings.booking.update({ where: { id }, data: { disputed: true } });
  expect(await get(`/bookings/${id}/cancellation`)).toMatchObject({
    waived: { refund: euros(0) },
    disputed: true,
  });
  await bookings.booking.update({ where: { id }, data: { status: 'CANCELLED' } });
  expect((await get(`/bookings/${id}/cancellation`)).error).toBe('BOOKING_STATE_CONFLICT');
});

test('other dates show beforehand what they cost, and nothing where they are not to be had', async () => {
  const { id } = await book(api);
  const preview = (checkIn: number, checkOut: number, more = '') =>
    get(
      `/bookings/${id}/change?checkIn=${addDays(firstNight, checkIn)}&checkOut=${addDays(firstNight, checkOut)}${more}`,
    );
  expect(await preview(1, 4)).toMatchObject({
    ...{ bookingId: id, rooms: 1, guests: 2, available: true },
    ...{ currentPrice: euros(20_000), newPrice: euros(30_000), difference: euros(10_000) },
    ...{ charge: euros(10_000), refund: euros(0) },
  });
  expect(await preview(0, 1)).toMatchObject({ difference: euros(-10_000), refund: euros(10_000) });
  expect(await preview(1, 4, '&rooms=4&guests=4')).toMatchObject({ available: false });
  const { id: pending } = await book(api, { confirmed: false });
  const asked = `checkIn=${addDays(firstNight, 1)}&checkOut=${addDays(firstNight, 2)}`;
  expect((await get(`/bookings/${pending}/change?${asked}`)).error).toBe('BOOKING_STATE_CONFLICT');
});

test('moving shows which rooms are free on all nights, and what may be given back with it', async () => {
  const { id } = await book(api);
  const { items, ...rest } = await get(`/bookings/${id}/move`);
  // One person may give back 100 euros here, of the 200 that were taken.
  expect(rest).toEqual({ bookingId: id, compensationLimit: euros(10_000) });
  // Neither where they are, nor what is full, nor what takes fewer guests.
  expect(items.map(({ roomType }: { roomType: { id: string } }) => roomType.id)).toEqual(['rt_hill_suite']);
  expect(items).toMatchObject([{ hotel: { id: 'htl_hill', name: 'Hill' }, sameHotel: false }]);
  await api.platform.bookings.booking.update({
    where: { id },
    data: { refundedAmountMinor: 15_000n },
  });
  expect((await get(`/bookings/${id}/move`)).compensationLimit).toEqual(euros(5_000));
  const { id: pending } = await book(api, { confirmed: false });
  expect((await get(`/bookings/${pending}/move`)).error).toBe('BOOKING_STATE_CONFLICT');
});

test('a booking that is being made says until when its rooms are held', async () => {
  const { bookings } = api.platform;
  const { id } = await book(api, { confirmed: false });
  const expiresAt = new Date('2030-01-01T12:00:00.000Z');
  await bookings.booking.update({ where: { id }, data: { expiresAt } });
  expect(await get(`/bookings/${id}`)).toMatchObject({ expiresAt: expiresAt.toISOString() });
  const { id: made } = await book(api);
  await bookings.booking.update({ where: { id: made }, data: { expiresAt } });
  expect(await get(`/bookings/${made}`)).not.toHaveProperty('expiresAt');
});

test('what may be given back leaves out what is promised, and what one person may give counts what they gave', async () => {
  const { id } = await book(api);
  expect(await get(`/bookings/${id}/refund-limits`)).toEqual({
    bookingId: id,
    ...{ captured: euros(20_000), refunded: euros(0), promised: euros(0), left: euros(20_000) },
    ...{ alone: euros(10_000), approvalAbove: euros(10_000), disputed: false },
  });
  await asked(id, 1, { amountMinor: 4_000n, state: 'APPROVED' });
  await asked(id, 2, { amountMinor: 3_000n, state: 'AWAITING_APPROVAL', by: 'usr_second' });
  expect(await get(`/bookings/${id}/refund-limits`)).toMatchObject({
    ...{ promised: euros(7_000), left: euros(13_000), alone: euros(6_000) },
  });
  await api.platform.bookings.booking.update({ where: { id }, data: { disputed: true } });
  expect(await get(`/bookings/${id}/refund-limits`)).toMatchObject({ left: euros(0), alone: euros(0) });
});

test('an undo says how much is at stake and what each decision does', async () => {
  const { id: bookingId, number } = await book(api);
  const payment = { sequence: 1, status: 'CAPTURED', attempt: 1, livemode: true, currency: 'EUR' };
  const amounts = { amountMinor: 20_000n, capturedMinor: 20_000n, refundedMinor: 5_000n };
  await api.platform.payments.payment.create({
    data: { id: 'pay_stake', bookingId, ...payment, ...amounts },
  });
  const workflowId = `book-${bookingId}`;
  const failed = { attempts: 5, lastError: 'PROVIDER_TIMEOUT', nextTryAt: new Date().toISOString() };
  for (const step of ['capture', 'reserve'] as const) {
    await parkCompensation(api.platform.bookings, { bookingId, step, workflowId, ...failed });
  }
  expect(await get(`/compensations/${bookingId}.capture.${workflowId}`)).toMatchObject({
    ...{ bookingNumber: number, state: 'stuck', atStake: euros(15_000) },
    consequences: { writeOff: expect.stringContaining("keeps the guest's money") },
  });
  const rooms = await get(`/compensations/${bookingId}.reserve.${workflowId}`);
  expect(rooms.consequences.writeOff).toContain('rooms stay taken');
  expect(rooms).not.toHaveProperty('atStake');
  expect((await get('/compensations/bk_none.capture.book-bk_none')).error).toBe('NOT_FOUND');
});

test('a booking is found by its payment, payment intent, refund, dispute and by what was asked of it', async () => {
  const { id: bookingId } = await book(api);
  const amount = { amountMinor: 100n, currency: 'EUR' };
  const { payments, bookings } = api.platform;
  const payment = { sequence: 1, status: 'CAPTURED', attempt: 1, livemode: true, ...amount };
  await payments.payment.create({ data: { id: 'pay_find', bookingId, ...payment } });
  const attempt = { n: 1, paymentMethodId: 'pm_1', state: 'CAPTURED', providerIntentId: 'pi_find' };
  await payments.paymentAttempt.create({ data: { paymentId: 'pay_find', ...attempt } });
  const refund = { providerIntentId: 'pi_find', amountMinor: 100n, state: 'SUCCEEDED', providerKey: 'k' };
  await payments.refund.create({
    data: { id: 'rfd_find', paymentId: 'pay_find', ...refund, providerRefundId: 're_provider' },
  });
  await asked(bookingId, 1, { amountMinor: 100n, state: 'SUCCEEDED' });
  const word = { status: 'needs_response', reason: 'fraudulent', phase: 'evidence_due', livemode: true };
  await payments.dispute.create({
    data: { id: 'dp_find', bookingId, paymentId: 'pay_find', ...amount, ...word },
  });
  const operation = { accountId: 'usr_guest', kind: 'refund', fingerprint: 'f' };
  await bookings.operation.create({ data: { id: 'op_find', bookingId, ...operation } });
  for (const q of ['pay_find', ' pi_find', 're_provider', `re_${bookingId}_1`, 'dp_find', 'op_find']) {
    expect([q, (await get(`/bookings?q=${encodeURIComponent(q)}`)).items]).toMatchObject([
      q,
      [{ id: bookingId }],
    ]);
  }
  expect((await get('/bookings?q=pi_none')).total).toBe(0);
});
