import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { holdFor, type Sandbox, startSandbox } from './start-sandbox.ts';

const secret = 'whsec_of_the_test';
const received: { payload: string; signature: string }[] = [];
let refusing = 0;
let listener: Server;
let sandbox: Sandbox;

beforeAll(async () => {
  listener = createServer(async (request, response) => {
    let payload = '';
    for await (const chunk of request) payload += String(chunk);
    if (refusing > 0) {
      refusing -= 1;
      response.writeHead(500).end();
      return;
    }
    received.push({ payload, signature: String(request.headers['stripe-signature']) });
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  sandbox = await startSandbox({ url: `http://127.0.0.1:${port}/stripe`, secret });
});
afterAll(async () => {
  await sandbox.close();
  listener.close();
});

const eventsOf = (id: string): Stripe.Event[] =>
  received
    .map(({ payload, signature }) => sandbox.stripe.webhooks.constructEvent(payload, signature, secret))
    .filter(({ data: { object } }) =>
      [(object as { id?: string }).id, (object as { payment_intent?: string }).payment_intent].includes(id),
    );

test('every change is told, signed as Stripe signs', async () => {
  const { id } = await sandbox.stripe.paymentIntents.create(holdFor('bk_hooks'));
  await sandbox.stripe.paymentIntents.confirm(id);
  await sandbox.stripe.paymentIntents.capture(id);
  await sandbox.stripe.refunds.create({ payment_intent: id });
  await vi.waitFor(() => expect(eventsOf(id)).toHaveLength(7), 5_000);
  expect(
    eventsOf(id)
      .map(({ type }) => type)
      .sort(),
  ).toEqual([
    'charge.captured',
    'charge.refunded',
    'charge.succeeded',
    'payment_intent.amount_capturable_updated',
    'payment_intent.created',
    'payment_intent.succeeded',
    'refund.created',
  ]);
  const kept = await sandbox.stripe.events.list({ limit: 100 });
  expect(kept.data.map((event) => event.id).sort()).toEqual(
    eventsOf(id)
      .map((event) => event.id)
      .sort(),
  );
});

test('a forged body does not pass', async () => {
  const [one] = received;
  expect(() =>
    sandbox.stripe.webhooks.constructEvent(`${one?.payload} `, one?.signature ?? '', secret),
  ).toThrow('signature');
});

test('one that is not accepted is sent again', async () => {
  refusing = 2;
  const { id } = await sandbox.stripe.paymentIntents.create(holdFor('bk_retry'));
  await vi.waitFor(() => expect(eventsOf(id)).toHaveLength(1), { timeout: 15_000, interval: 100 });
  // The answer is noted after the listener has it.
  await vi.waitFor(async () => {
    const delivery = await sandbox.db.webhookDelivery.findFirst({
      where: { event: { paymentIntentId: id } },
    });
    expect(delivery).toMatchObject({ attempts: 3, nextAttemptAt: null });
  }, 5_000);
});

test('a rule loses, doubles, delays or turns round the webhooks of one booking', async () => {
  const { paymentIntents } = sandbox.stripe;
  const rule = (kind: string, more: object = {}) =>
    sandbox.tell('POST', 'faults', { operation: 'webhook', kind, bookingId: `bk_${kind}`, ...more });
  await rule('webhook_lost');
  await rule('webhook_duplicated');
  await rule('webhook_late', { latencyMillis: 1_500 });
  await rule('webhook_reordered', { times: 3 });
  const create = async (kind: string) =>
    (await paymentIntents.create({ ...holdFor(`bk_${kind}`), confirm: true })).id;
  const at = performance.now();
  const [lost, doubled, late, turned] = [
    await create('webhook_lost'),
    await create('webhook_duplicated'),
    await create('webhook_late'),
    await create('webhook_reordered'),
  ];
  const typesOf = (id: string) => eventsOf(id).map(({ type }) => type);
  await vi.waitFor(() => expect(typesOf(turned)).toHaveLength(3), 8_000);
  expect(typesOf(lost).sort()).toEqual(['charge.succeeded', 'payment_intent.amount_capturable_updated']);
  expect(typesOf(doubled).filter((type) => type === 'payment_intent.created')).toHaveLength(2);
  expect(typesOf(turned)).toEqual([
    'charge.succeeded',
    'payment_intent.amount_capturable_updated',
    'payment_intent.created',
  ]);
  await vi.waitFor(() => expect(typesOf(late)).toHaveLength(3), 8_000);
  expect(typesOf(late).at(-1)).toBe('payment_intent.created');
  expect(performance.now() - at).toBeGreaterThan(1_400);
  await expect(rule('slow')).rejects.toThrow('400');
});
