import { parkCompensation } from '@holdfast/prisma-booking/park-compensation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from './book.ts';
import { startTestApi, type TestApi } from './test-api.ts';

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
