import { openPaymentDatabase } from '@holdfast/prisma-payment/database';
import { claimProviderEvents, storeProviderEvent } from '@holdfast/prisma-payment/provider-events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { oldSecret, openWebhookBench, sign, type WebhookBench } from './webhook-bench.ts';

let bench: WebhookBench;
beforeAll(async () => {
  bench = await openWebhookBench();
});
afterAll(() => bench.close());

let made = 0;
/** A message about an intent of another account. */
function message(over: object = {}) {
  made += 1;
  return {
    id: `evt_${made}_${crypto.randomUUID()}`,
    object: 'event',
    type: 'payment_intent.succeeded',
    livemode: false,
    created: 1_795_000_000,
    data: { object: { id: `pi_nobody_${made}`, object: 'payment_intent', status: 'succeeded', ...over } },
  };
}
const stored = (id: string) => bench.platform.payments.providerEvent.findUnique({ where: { id } });
const now = () => Math.floor(Date.now() / 1000);

test('a forged, changed, stale or unsigned message is refused and leaves nothing', async () => {
  const event = message();
  const body = JSON.stringify(event);
  const headers: (Record<string, string> | undefined)[] = [
    { 'stripe-signature': sign(body, { secret: 'whsec_of_somebody_else' }) },
    { 'stripe-signature': sign(body.replace('succeeded', 'canceled')) },
    { 'stripe-signature': sign(body, { timestamp: now() - 301 }) },
    { 'stripe-signature': 'no signature' },
    {},
  ];
  for (const header of headers) {
    const answer = await bench.post(body, header);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ error: 'VALIDATION_ERROR' });
  }
  expect(await stored(event.id)).toBeNull();
  const { payload } = await bench.edge.inject('/metrics');
  expect(payload).toMatch(/webhook_events_total\{type="unknown",outcome="forged"[^}]*\} 5/);
});

test('a body that is too large, or no JSON though signed, is refused', async () => {
  const large = JSON.stringify(message({ filler: 'x'.repeat(300_000) }));
  expect((await bench.post(large)).statusCode).toBe(413);
  expect((await bench.post('{')).statusCode).toBe(400);
});

test('both secrets are taken while one is being changed', async () => {
  for (const secret of [undefined, oldSecret]) {
    const event = message();
    const body = JSON.stringify(event);
    const signature = sign(body, secret === undefined ? {} : { secret });
    expect((await bench.post(body, { 'stripe-signature': signature })).statusCode).toBe(200);
    expect(await stored(event.id)).not.toBeNull();
  }
});

test('twenty times the same message at once is one row, handled once', async () => {
  const event = message();
  const body = JSON.stringify(event);
  const answers = await Promise.all(Array.from({ length: 20 }, () => bench.post(body)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200));
  await vi.waitFor(async () => expect((await stored(event.id))?.outcome).toBe('foreign'), 5_000);
  expect(await stored(event.id)).toMatchObject({ attempts: 1, nextTryAt: null });
  expect((await bench.post(body)).statusCode).toBe(200);
  expect((await stored(event.id))?.attempts).toBe(1);
});

test('nothing of the card holder is kept', async () => {
  const canary = 'Grace Canary';
  const event = message({
    amount: 100,
    receipt_email: canary,
    description: canary,
    shipping: { name: canary },
    billing_details: { name: canary, address: { line1: canary } },
    last_payment_error: { payment_method: { billing_details: { name: canary } } },
    metadata: { bookingId: 'bk_1', guest: canary },
    client_secret: canary,
  });
  expect((await bench.post(JSON.stringify(event))).statusCode).toBe(200);
  const row = await stored(event.id);
  expect(JSON.stringify(row?.payload)).not.toContain('Canary');
  expect(row?.payload).toMatchObject({ amount: 100, metadata: { bookingId: 'bk_1' } });
  expect(bench.log()).not.toContain('Canary');
});

test('with the database away the provider is told to send it again', async () => {
  const payments = openPaymentDatabase({ url: 'postgresql://nobody@127.0.0.1:9/nowhere' });
  const edge = await bench.build({ platform: { ...bench.platform, payments } });
  const body = JSON.stringify(message());
  const answer = await edge.inject({
    method: 'POST',
    url: '/webhooks/stripe',
    headers: { 'content-type': 'application/json', 'stripe-signature': sign(body) },
    payload: body,
  });
  expect(answer.statusCode).toBe(503);
  expect(answer.headers['retry-after']).toBeDefined();
  expect((await edge.inject('/metrics')).statusCode).toBe(200);
  await edge.close();
  await payments.$disconnect();
});

test('what was stored, or taken, by a process that was killed is handled by another', async () => {
  const { payments } = bench.platform;
  const record = { type: 'payment_intent.canceled', objectId: 'pi_nobody', livemode: false, payload: {} };
  const [untouched, taken] = ['evt_killed_before', 'evt_killed_within'];
  await storeProviderEvent(payments, { ...record, id: taken, created: new Date() });
  // Whoever takes it dies at once: its lease runs out.
  const [claimed] = await claimProviderEvents(payments, { limit: 1, leaseSeconds: 2 });
  await storeProviderEvent(payments, { ...record, id: untouched, created: new Date() });
  await vi.waitFor(
    async () => {
      expect((await stored(untouched))?.outcome).toBe('foreign');
      expect((await stored(taken))?.outcome).toBe('foreign');
    },
    { timeout: 8_000, interval: 100 },
  );
  expect((await stored(taken))?.attempts).toBe(claimed === undefined ? 1 : 2);
  expect((await bench.edge.inject('/metrics')).payload).toMatch(
    /webhook_oldest_unhandled_seconds\{[^}]*\} 0/,
  );
});
