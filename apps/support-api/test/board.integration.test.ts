import { parkCompensation } from '@holdfast/prisma-booking/park-compensation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from './book.ts';
import { deliverTo } from './deliver-to.ts';
import { startTestApi, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const board = async (livemode = true) => (await api.call('support', 'GET', '/board', { livemode })).json();

/** A booking that came to nothing. */
async function ended(data: { status: string; reason: string }): Promise<void> {
  const { id } = await book(api, { confirmed: false });
  await api.platform.bookings.booking.update({ where: { id }, data: { ...data, settledAt: new Date() } });
}

test('the board tells how the last hour went and what waits', async () => {
  const { bookings, payments, notifications } = api.platform;
  const { id } = await book(api);
  const { id: cancelled } = await book(api);
  await bookings.booking.update({
    where: { id: cancelled },
    data: { status: 'CANCELLED', reason: 'CANCELLED_ON_REQUEST', cancelledBy: 'GUEST' },
  });
  const { id: old } = await book(api);
  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  await bookings.booking.update({ where: { id: old }, data: { settledAt: longAgo } });
  await book(api, { confirmed: false });
  await ended({ status: 'REJECTED', reason: 'PAYMENT_DECLINED' });
  await ended({ status: 'REJECTED', reason: 'PAYMENT_DECLINED' });
  await ended({ status: 'EXPIRED', reason: 'HOLD_EXPIRED' });
  const startedAt = '2027-06-01T12:00:00.000Z';
  const done = { state: 'done', startedAt };
  await bookings.bookingHistory.create({
    data: {
      ...{ bookingId: id, kind: 'STEPS' },
      entry: [
        { step: 'reserve', ...done, finishedAt: '2027-06-01T12:00:00.020Z' },
        { step: 'authorize', ...done, finishedAt: '2027-06-01T12:00:00.300Z' },
        { step: 'notify', state: 'waiting' },
      ],
    },
  });
  // Minutes in which the guest was with their bank are not the platform's.
  const asked = { step: 'authorize', startedAt, finishedAt: '2027-06-01T12:14:00.000Z' };
  for (const state of ['running', 'done']) {
    const entry = [{ ...asked, state }];
    await bookings.bookingHistory.create({ data: { bookingId: cancelled, kind: 'STEPS', entry } });
  }
  const undo = { step: 'capture', lastError: 'x', nextTryAt: new Date().toISOString() } as const;
  for (const [bookingId, attempts] of [
    [id, 5],
    [old, 1],
  ] as const) {
    await parkCompensation(bookings, { bookingId, attempts, ...undo, workflowId: `book-${bookingId}` });
  }
  await payments.refundRequest.create({
    data: {
      ...{ id: 're_board', bookingId: id, payerId: id, operationId: 'op_board', amountMinor: 1n },
      ...{ currency: 'EUR', reason: 'OTHER', state: 'AWAITING_APPROVAL', requestedBy: 'x', livemode: true },
    },
  });
  const place = { topic: 'notification-queue', partition: 0, offset: 1n };
  await notifications.deadMessage.create({ data: { ...place, message: '{}', reason: 'x' } });
  await deliverTo(notifications, 'board');

  const told = await board();
  expect(told).toMatchObject({
    bookings: {
      ...{ confirmed: 2, others: 3, open: 1, successRate: 0.5 },
      reasons: [
        { status: 'REJECTED', reason: 'PAYMENT_DECLINED', count: 2 },
        { status: 'EXPIRED', reason: 'HOLD_EXPIRED', count: 1 },
      ],
    },
    steps: [
      { step: 'reserve', count: 1, p50Millis: 20, p95Millis: 20 },
      { step: 'authorize', count: 1, p50Millis: 300, p95Millis: 300 },
    ],
    provider: { breaker: 'unknown' },
    undos: { retrying: 1, stuck: 1 },
    money: { refundsToApprove: 1, refundsFailed: 0, findingsOpen: 0, disputesDue: 0 },
    messages: { dead: 1, failed: 0, endpointsFailing: 0, endpointsPaused: 0 },
    away: ['kafka', 'redis'],
  });
  const { minutes } = told.bookings;
  expect(minutes).toHaveLength(60);
  expect(minutes.reduce((sum: number, { confirmed }: { confirmed: number }) => sum + confirmed, 0)).toBe(2);
  expect(told.outboxes.map(({ service }: { service: string }) => service)).toEqual([
    ...['booking', 'payment', 'catalog', 'inventory', 'identity'],
  ]);
  expect((await board(false)).bookings).toMatchObject({ confirmed: 0, open: 0, reasons: [] });
});
