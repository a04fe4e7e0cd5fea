import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from '../../apps/support-api/test/book.ts';
import { deliverTo } from '../../apps/support-api/test/deliver-to.ts';
import { bearer, firstNight, startTestApi, type TestApi } from '../../apps/support-api/test/test-api.ts';
import { readTable, roleAskers } from '../src/permissions/read-table.ts';
import { routesOf, type WalkedEdge, walk } from '../src/permissions/walk-edge.ts';

const table = ['Support', 'Every edge'].flatMap((section) =>
  readTable(new URL('permissions.md', import.meta.url), section, roleAskers),
);
let walked: WalkedEdge;
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  walked = {
    edge: api.edge,
    headersOf: (asker) => bearer(`usr_${asker}`, [asker]),
    make: (names) => make(api, names),
    requests: {
      'GET /support/v1/bookings': () => ({ query: '?q=none' }),
      'GET /support/v1/bookings/:bookingId/change': () => ({
        query: `?checkIn=${addDays(firstNight, 1)}&checkOut=${addDays(firstNight, 3)}`,
      }),
      'POST /support/v1/bookings/:bookingId/move': () => ({
        payload: { roomTypeId: 'rt_hill_suite', note: 'x' },
      }),
    },
  };
});
afterAll(() => api.close());

let made = 0;

/** Whose a booking is makes no difference to support. */
async function make({ platform }: TestApi, names: readonly string[]): Promise<Record<string, string>> {
  if (names.length === 0) return {};
  const { payments, notifications, bookings } = platform;
  const { id: bookingId } = await book(api);
  const n = `${++made}`;
  const makers: Record<string, () => Promise<string>> = {
    bookingId: async () => bookingId,
    async refundId() {
      const id = `re_${n}`;
      const amount = { amountMinor: 100n, currency: 'EUR' };
      const asked = { operationId: `op_${n}`, payerId: bookingId, requestedBy: 'usr_other', reason: 'OTHER' };
      const state = { state: 'AWAITING_APPROVAL', livemode: true };
      await payments.refundRequest.create({ data: { id, bookingId, ...amount, ...asked, ...state } });
      return id;
    },
    async compensationId() {
      const undo = {
        step: 'capture',
        state: 'stuck',
        attempts: 5,
        lastError: 'x',
        workflowId: `book-${bookingId}`,
      };
      await bookings.compensation.create({ data: { bookingId, ...undo } });
      return `${bookingId}.capture.book-${bookingId}`;
    },
    async disputeId() {
      const id = `dp_${n}`;
      const amount = { amountMinor: 100n, currency: 'EUR' };
      const word = { status: 'needs_response', reason: 'fraudulent', phase: 'evidence_due' };
      const paymentId = `pay_${n}`;
      const payment = { sequence: 1, status: 'CAPTURED', attempt: 1, livemode: true };
      await payments.payment.create({ data: { id: paymentId, bookingId, ...payment, ...amount } });
      await payments.dispute.create({
        data: { id, bookingId, paymentId, livemode: true, ...amount, ...word },
      });
      return id;
    },
    async runId() {
      const period = { from: new Date(0), until: new Date(1) };
      await payments.reconciliationRun.create({
        data: { id: `rr_${n}`, trigger: 'MANUAL', ...period, counts: {} },
      });
      return `rr_${n}`;
    },
    async findingId() {
      const runId = (await makers.runId?.()) ?? '';
      const what = { kind: 'UNKNOWN_CHARGE', objectId: `ch_${n}` };
      await payments.reconciliationFinding.create({ data: { id: `rf_${n}`, runId, ...what } });
      return `rf_${n}`;
    },
    async notificationId() {
      const what = { bookingId, template: 'x', channel: 'EMAIL', status: 'FAILED', dueAt: null };
      return (await notifications.notification.create({ data: what })).id;
    },
    async deadMessageId() {
      const place = { topic: 'notification-queue', partition: 0, offset: BigInt(n) };
      return (await notifications.deadMessage.create({ data: { ...place, message: '{}', reason: 'x' } })).id;
    },
  };
  makers.deliveryId = () => deliverTo(notifications, `permissions${n}`);
  const ids = names.map(async (name) => [name, (await makers[name]?.()) ?? ''] as const);
  return Object.fromEntries(await Promise.all(ids));
}

test('every route has a row, and every row a route', () => {
  expect(table.map(({ route }) => route).sort()).toEqual(routesOf(walked).sort());
});

test.each(table)('$route', async (row) => {
  expect(await walk(walked, row)).toEqual(row.permissions);
});
