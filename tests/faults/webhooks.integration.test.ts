import { connectClient } from '@holdfast/temporal/connect-client';
import { startReconciliation } from '@holdfast/temporal/reconcile-payments-client';
import { audit } from '@holdfast/tests/audit/audit';
import { type BookingRequest, bookingRequest } from '@holdfast/tests/platform/book';
import { breakProvider, setProvider } from '@holdfast/tests/platform/break-things';
import { askAsGuest } from '@holdfast/tests/platform/operate';
import { sellRooms } from '@holdfast/tests/platform/sell-rooms';
import { readEvents, sendWebhook } from '@holdfast/tests/platform/send-webhook';
import { type Platform, startPlatform } from '@holdfast/tests/platform/start-platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform({ HOLD_TTL_SECONDS: '20' }, { support: true });
  await setProvider(platform, { refundDelayMillis: 1_000 });
});
afterAll(() => platform?.stop());

async function booked(paymentMethodId: string): Promise<BookingRequest> {
  const { roomTypeId } = await sellRooms(platform.databases, 2);
  const request = bookingRequest(platform, roomTypeId, { paymentMethodId });
  await request.send();
  return request;
}

async function expectSound({ bookingId }: BookingRequest): Promise<void> {
  const mailSink = platform.apps['mail-sink'].url;
  expect(await audit({ databases: platform.databases, bookingIds: [bookingId], mailSink })).toEqual([]);
}

async function act(bookingId: string, outcome: 'succeed' | 'fail'): Promise<void> {
  const { rows } = await platform.databases.sandbox.query<{ id: string }>(
    "SELECT id FROM payment_intents WHERE booking_id = $1 AND status = 'requires_action'",
    [bookingId],
  );
  const sandbox = platform.apps['sandbox-psp'].url;
  await fetch(`${sandbox}/sandbox/payment_intents/${rows[0]?.id}/complete_action`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outcome }),
  });
}

describe.concurrent('messages of the provider that are', () => {
  test.each(['webhook_duplicated', 'webhook_reordered', 'webhook_late'])(
    '%s change nothing',
    {
      timeout: 120_000,
    },
    async (kind) => {
      const { roomTypeId } = await sellRooms(platform.databases, 2);
      const request = bookingRequest(platform, roomTypeId, { paymentMethodId: 'pm_card_pendingRefund' });
      await breakProvider(platform, { operation: 'webhook', kind, times: 20, bookingId: request.bookingId });
      await request.send();
      await askAsGuest(platform, request, '/cancel');
      await expectSound(request);
    },
  );

  test('sent ten times, in every order, have their effect once', { timeout: 120_000 }, async () => {
    const request = await booked('pm_card_pendingRefund');
    await askAsGuest(platform, request, '/cancel');
    await expectSound(request);
    const events = await readEvents(platform, request.bookingId);
    expect(events.map(({ type }) => type)).toContain('payment_intent.succeeded');
    const again = Array.from({ length: 10 }, (_, time) =>
      time % 2 === 0 ? events : events.toReversed(),
    ).flat();
    const statuses = await Promise.all(again.map((event) => sendWebhook(platform, event)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await expectSound(request);
  });

  test('forged are refused', { timeout: 60_000 }, async () => {
    const request = await booked('pm_card_visa');
    const [event] = await readEvents(platform, request.bookingId);
    expect(await sendWebhook(platform, { ...event, id: 'evt_forged' }, 'whsec_of_somebody_else')).toBe(400);
    await expectSound(request);
  });

  test('there before we know of the payment wait for it', { timeout: 120_000 }, async () => {
    const { roomTypeId } = await sellRooms(platform.databases, 2);
    const request = bookingRequest(platform, roomTypeId);
    const { bookingId } = request;
    // The provider has made it, and says so, before our row has its id.
    await breakProvider(platform, { operation: 'create', kind: 'timeout_after', bookingId });
    await request.send();
    await expectSound(request);
  });

  test('lost are made up for by the reconciliation', { timeout: 120_000 }, async ({ expect }) => {
    const request = await booked('pm_card_pendingRefund');
    const { bookingId } = request;
    await breakProvider(platform, { operation: 'webhook', kind: 'webhook_lost', times: 20, bookingId });
    await askAsGuest(platform, request, '/cancel');
    await expect
      .poll(async () => (await readEvents(platform, bookingId)).map(({ type }) => type), { timeout: 20_000 })
      .toContain('refund.updated');
    const client = connectClient({ address: process.env.TEMPORAL_ADDRESS ?? '', namespace: 'default' });
    const runId = `lost-${bookingId}`;
    const [from, until] = [new Date(Date.now() - 600_000), new Date()].map((at) => at.toISOString());
    await startReconciliation(client, { runId, trigger: 'MANUAL', from: from ?? '', until: until ?? '' });
    await client.workflow.getHandle(`reconcile-payments-${runId}`).result();
    await client.connection.close();
    await expectSound(request);
  });
});

test('money that comes after the end of its booking goes back', { timeout: 240_000 }, async () => {
  const request = await booked('pm_card_threeDSecure2Required');
  const { bookingId } = request;
  // The undo cannot reach the provider, and meanwhile the guest's bank agrees.
  const heal = await breakProvider(platform, {
    operation: 'cancel',
    kind: 'unavailable',
    times: null,
    bookingId,
  });
  const cancelled = askAsGuest(platform, request, '/cancel');
  await expect
    .poll(
      async () => {
        const { rows } = await platform.databases.payment.query(
          'SELECT FROM payments WHERE booking_id = $1 AND undone_at IS NOT NULL',
          [bookingId],
        );
        return rows.length;
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await act(bookingId, 'succeed');
  await cancelled;
  await heal();
  await expectSound(request);
});
