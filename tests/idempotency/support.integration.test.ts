import { addDays } from '@holdfast/domain/calendar-date';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book } from '../../apps/support-api/test/book.ts';
import { deliverTo } from '../../apps/support-api/test/deliver-to.ts';
import { bearer, firstNight, startTestApi, type TestApi } from '../../apps/support-api/test/test-api.ts';
import { type Countable, prepareCounting } from '../src/idempotency/count-rows.ts';
import { expectOneEffect, expectOneWritten } from '../src/idempotency/expect-one-effect.ts';
import {
  type KeyedEdge,
  type MakeDeed,
  unsafeRoutes,
  walkKeys,
  walkWritten,
} from '../src/idempotency/walk-keys.ts';

let api: TestApi;
let walked: KeyedEdge;

beforeAll(async () => {
  api = await startTestApi();
  const { bookings, payments, notifications } = api.platform;
  const databases = { bookings, payments, notifications } as unknown as Record<string, Countable>;
  await prepareCounting(databases);
  walked = {
    edge: api.edge,
    prefix: '/support/v1',
    databases,
    headersOf: (actor) => bearer(`usr_${actor}`, ['SUPPORT']),
  };
});
afterAll(() => api?.close());

let made = 0;
const money = { amountMinor: 20_000n, currency: 'EUR' };
const note = 'of a test';

/** A paid booking and its payment, as capturing leaves them. */
async function paid(): Promise<{ bookingId: string; paymentId: string }> {
  const { id: bookingId } = await book(api);
  const paymentId = `pay_${bookingId}_1`;
  const payment = { sequence: 1, status: 'CAPTURED', attempt: 1, livemode: true, capturedMinor: 20_000n };
  await api.platform.payments.payment.create({ data: { id: paymentId, bookingId, ...payment, ...money } });
  return { bookingId, paymentId };
}

const onBooking =
  (path: string, body: object, otherBody: object): MakeDeed =>
  async () => ({ path: `/support/v1/bookings/${(await paid()).bookingId}/${path}`, body, otherBody });

const onRefund =
  (state: 'AWAITING_APPROVAL' | 'FAILED', path: string, body: object, otherBody: object): MakeDeed =>
  async () => {
    const { bookingId } = await paid();
    const id = `re_keys${++made}`;
    const asked = {
      operationId: `op_keys${made}`,
      payerId: bookingId,
      requestedBy: 'usr_other',
      reason: 'OTHER',
    };
    const amount = { amountMinor: 100n, currency: 'EUR' };
    await api.platform.payments.refundRequest.create({
      data: { id, bookingId, ...amount, ...asked, state, livemode: true },
    });
    return { path: `/support/v1/refunds/${id}/${path}`, body, otherBody };
  };

const onCompensation =
  (decision: string, body: object, otherBody: object): MakeDeed =>
  async () => {
    const { id: bookingId } = await book(api);
    const undo = {
      step: 'capture',
      state: 'stuck',
      attempts: 5,
      lastError: 'x',
      workflowId: `book-${bookingId}`,
    };
    await api.platform.bookings.compensation.create({ data: { bookingId, ...undo } });
    const path = `/support/v1/compensations/${bookingId}.capture.book-${bookingId}/${decision}`;
    return { path, body, otherBody };
  };

const later = { checkIn: addDays(firstNight, 1), checkOut: addDays(firstNight, 3) };

/** Of each route that needs a key: what is asked, and what its first answer is where no workflow runs. */
const deeds: Record<string, { status: number; rows?: boolean; make: MakeDeed }> = {
  'POST /support/v1/bookings/:bookingId/cancel': { status: 202, make: onBooking('cancel', {}, { note }) },
  'POST /support/v1/bookings/:bookingId/change': {
    status: 202,
    make: onBooking('change', later, { ...later, checkOut: addDays(firstNight, 4) }),
  },
  'POST /support/v1/bookings/:bookingId/move': {
    status: 202,
    make: onBooking(
      'move',
      { roomTypeId: 'rt_hill_suite', note },
      { roomTypeId: 'rt_hill_suite', note: 'other' },
    ),
  },
  'POST /support/v1/bookings/:bookingId/no-show': {
    status: 202,
    make: async () => {
      const { bookingId } = await paid();
      const arrived = { checkIn: addDays(firstNight, -15), checkOut: addDays(firstNight, -8) };
      await api.platform.bookings.booking.update({ where: { id: bookingId }, data: arrived });
      return { path: `/support/v1/bookings/${bookingId}/no-show`, body: {}, otherBody: { note } };
    },
  },
  'POST /support/v1/bookings/:bookingId/resend-confirmation': {
    status: 202,
    make: onBooking('resend-confirmation', {}, { note }),
  },
  'POST /support/v1/bookings/:bookingId/refunds': {
    status: 202,
    make: onBooking(
      'refunds',
      { amountMinor: 500, reason: 'GOODWILL', note },
      { amountMinor: 501, reason: 'GOODWILL', note },
    ),
  },
  'POST /support/v1/refunds/:refundId/approve': {
    status: 202,
    make: onRefund('AWAITING_APPROVAL', 'approve', {}, { note }),
  },
  'POST /support/v1/refunds/:refundId/reject': {
    status: 202,
    make: onRefund('AWAITING_APPROVAL', 'reject', { reason: note }, { reason: 'other' }),
  },
  'POST /support/v1/refunds/:refundId/retry': {
    status: 202,
    make: onRefund('FAILED', 'retry', {}, { note }),
  },
  'POST /support/v1/refunds/:refundId/substitute': {
    status: 202,
    make: onRefund('FAILED', 'substitute', { reason: note }, { reason: 'other' }),
  },
  'POST /support/v1/refunds/:refundId/write-off': {
    status: 202,
    make: onRefund('FAILED', 'write-off', { reason: note }, { reason: 'other' }),
  },
  'POST /support/v1/disputes/:disputeId/evidence': {
    status: 202,
    make: async () => {
      const ids = await paid();
      const id = `dp_keys${++made}`;
      const word = { status: 'needs_response', reason: 'fraudulent', phase: 'evidence_due' };
      const evidenceDueBy = new Date(Date.now() + 7 * 86_400_000);
      await api.platform.payments.dispute.create({
        data: { id, ...ids, livemode: true, ...money, ...word, evidenceDueBy },
      });
      const path = `/support/v1/disputes/${id}/evidence`;
      return { path, body: { text: 'The guest signed the bill.' }, otherBody: { text: 'Another text.' } };
    },
  },
  'POST /support/v1/notifications/:notificationId/replay': {
    status: 202,
    make: async () => {
      const { bookingId } = await paid();
      const what = { bookingId, template: 'x', channel: 'EMAIL', status: 'FAILED', dueAt: null };
      const { id } = await api.platform.notifications.notification.create({ data: what });
      return { path: `/support/v1/notifications/${id}/replay`, body: {}, otherBody: { note } };
    },
  },
  'POST /support/v1/dead-messages/:deadMessageId/replay': {
    status: 202,
    rows: false,
    make: async () => {
      const place = { topic: 'notification-queue', partition: 0, offset: BigInt(++made) };
      const data = { ...place, message: '{}', reason: 'x' };
      const { id } = await api.platform.notifications.deadMessage.create({ data });
      return { path: `/support/v1/dead-messages/${id}/replay`, body: {} };
    },
  },
  'POST /support/v1/webhook-deliveries/:deliveryId/replay': {
    status: 202,
    make: async () => {
      const id = await deliverTo(api.platform.notifications, `keys${++made}`);
      return { path: `/support/v1/webhook-deliveries/${id}/replay`, body: {} };
    },
  },
  'POST /support/v1/reconciliation/findings/:findingId/close': {
    status: 200,
    rows: false,
    make: async () => {
      const n = ++made;
      const { payments } = api.platform;
      const period = { from: new Date(0), until: new Date(1) };
      await payments.reconciliationRun.create({
        data: { id: `rr_keys${n}`, trigger: 'MANUAL', ...period, counts: {} },
      });
      const what = { kind: 'UNKNOWN_CHARGE', objectId: `ch_keys${n}` };
      await payments.reconciliationFinding.create({
        data: { id: `rf_keys${n}`, runId: `rr_keys${n}`, ...what },
      });
      const path = `/support/v1/reconciliation/findings/rf_keys${n}/close`;
      return { path, body: { note }, otherBody: { note: 'other' } };
    },
  },
};

/**
 * Those whose deed is a running workflow's, and the tests in which one runs. Here none can be reached: what is asked is
 * written once and binds its key all the same.
 */
const byWorkflow: Record<string, { shownIn: string; make: MakeDeed }> = {
  'POST /support/v1/compensations/:compensationId/retry': {
    shownIn: 'apps/support-api/test/compensations.integration.test.ts',
    make: onCompensation('retry', {}, { note }),
  },
  'POST /support/v1/compensations/:compensationId/substitute': {
    shownIn: 'apps/support-api/test/compensations.integration.test.ts',
    make: onCompensation('substitute', { reason: note }, { reason: 'other' }),
  },
  'POST /support/v1/compensations/:compensationId/write-off': {
    shownIn: 'apps/support-api/test/compensations.integration.test.ts',
    make: onCompensation('write-off', { reason: note }, { reason: 'other' }),
  },
  'POST /support/v1/reconciliation/runs': {
    shownIn: 'apps/support-api/test/reconciliation.integration.test.ts',
    make: async () => {
      const body = { from: '2027-01-01T00:00:00Z', until: '2027-01-02T00:00:00Z' };
      const otherBody = { ...body, until: '2027-01-03T00:00:00Z' };
      return { path: '/support/v1/reconciliation/runs', body, otherBody };
    },
  },
};

test('every route that changes something needs a key, and has a row here', () => {
  const routes = unsafeRoutes(walked);
  expect(Object.keys({ ...deeds, ...byWorkflow }).sort()).toEqual(routes.keyed);
  expect(routes.keyless).toEqual([]);
});

test.each(Object.entries(deeds))('%s has one effect for one key', async (route, { make, ...expected }) => {
  expectOneEffect(await walkKeys(walked, route, make), expected);
});

test.each(Object.entries(byWorkflow))('%s is written once for one key', async (route, { make }) => {
  expectOneWritten(await walkWritten(walked, route, make));
});
