import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Gateway } from '@holdfast/config/gateway';
import { listen } from '@holdfast/edge/listen';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { limits, openWebhookBench, sign, type WebhookBench } from './webhook-bench.ts';

let bench: WebhookBench;
beforeAll(async () => {
  bench = await openWebhookBench();
});
afterAll(() => bench?.close());

const patiently = { timeout: 30_000, interval: 100 };
let made = 0;
function message() {
  made += 1;
  const object = { id: `pi_nobody_${made}`, object: 'payment_intent', status: 'succeeded' };
  const id = `evt_ending_${made}`;
  const about = { type: 'payment_intent.succeeded', livemode: false, created: 1_795_000_000 };
  return { id, body: JSON.stringify({ id, object: 'event', ...about, data: { object } }) };
}
const outcomeOf = async (id: string) =>
  (await bench.platform.payments.providerEvent.findUnique({ where: { id } }))?.outcome;

/** An edge that listens, and the provider that keeps its connection to it. */
async function start(gateway: Gateway) {
  const edge = await bench.build({ gateway });
  await listen(edge, { host: '127.0.0.1', port: 0, variable: 'PSP_WEBHOOKS_PORT' });
  const { port } = edge.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(async () => {
    agent.destroy();
    await edge.close();
  });
  const send = async (body: string, using: Agent | false = false) => {
    const headers = { 'content-type': 'application/json', 'stripe-signature': sign(body) };
    const path = '/webhooks/stripe';
    const asking = ask({ port, host: '127.0.0.1', method: 'POST', path, headers, agent: using }).end(body);
    const [answer] = await once(asking, 'response');
    await text(answer);
    return { status: answer.statusCode, connection: answer.headers.connection };
  };
  const look = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => 'refused',
    );
  return { edge, agent, send, look };
}

test('a message whose writing waits while the process is told to end is written and answered', async () => {
  const { edge, send, look } = await start({ trusted: [], drainMillis: 0 });
  const { id, body } = message();
  let arrived = false;
  edge.server.once('request', () => {
    arrived = true;
  });
  const { answering, closing } = await bench.platform.payments.$transaction(
    async (locked) => {
      await locked.$executeRaw`LOCK TABLE provider_events IN ACCESS EXCLUSIVE MODE`;
      const answering = send(body);
      await vi.waitFor(() => expect(arrived).toBe(true), patiently);
      const closing = edge.close();
      await expect.poll(() => look('/health'), patiently).toBe('refused');
      return { answering, closing };
    },
    { timeout: 60_000 },
  );
  expect(await answering).toEqual({ status: 200, connection: 'close' });
  await closing;
  // What this process did not get round to is handled by the others.
  await vi.waitFor(async () => expect(await outcomeOf(id)).toBe('foreign'), patiently);
});

test('while it drains messages are taken and handled, on connections that then end', async () => {
  const { edge, agent, send, look } = await start({ trusted: [], drainMillis: 4_000 });
  const [before, during] = [message(), message()];
  expect(await send(before.body, agent)).toEqual({ status: 200, connection: 'keep-alive' });
  const closing = edge.close();
  await expect.poll(() => look('/ready'), patiently).toBe(503);
  expect(await send(during.body, agent)).toEqual({ status: 200, connection: 'close' });
  await closing;
  await expect(send(during.body)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await vi.waitFor(async () => expect(await outcomeOf(during.id)).toBe('foreign'), patiently);
});

test.each([
  ['the gateway is trusted: each address counts for itself', ['127.0.0.1'], [400, 429, 400]],
  ['nobody is trusted: all are the address that calls', [], [400, 429, 429]],
])('limits, where %s', async (_, trusted, expected) => {
  const gateway = { trusted, drainMillis: 0 };
  const edge = await bench.build({ gateway, limits: { ...limits, enabled: true } });
  onTestFinished(() => edge.close());
  const found: number[] = [];
  for (const address of ['203.0.113.7', '203.0.113.7', '203.0.113.8']) {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
    const forged = { method: 'POST', url: '/webhooks/stripe', headers, payload: '{}' } as const;
    found.push((await edge.inject(forged)).statusCode);
  }
  expect(found).toEqual(expected);
});
