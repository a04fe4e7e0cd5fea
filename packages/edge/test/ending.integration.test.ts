import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Edge } from '../src/create-edge.ts';
import { listen } from '../src/listen.ts';
import { createTestEdge } from './test-edge.ts';

const open: Edge[] = [];
const agents: Agent[] = [];
afterEach(async () => {
  for (const agent of agents.splice(0)) agent.destroy();
  await Promise.all(open.splice(0).map((edge) => edge.close()));
});

/** An edge that listens, with a route that answers when it is let. */
async function start(drainMillis: number) {
  const { edge } = await createTestEdge({ gateway: { trusted: [], drainMillis } });
  open.push(edge);
  let letGo = (): void => undefined;
  let arrived = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const accepted = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  edge.post('/slow', { config: { access: 'public' } }, async () => {
    arrived();
    await waiting;
    return { done: true };
  });
  await listen(edge, { host: '127.0.0.1', port: 0, variable: 'CUSTOMER_API_PORT' });
  const { port } = edge.server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  const send = async (path: string, method = 'GET', using: Agent | false = false) => {
    const asking = ask({ port, host: '127.0.0.1', path, method, agent: using }).end();
    const [answer] = await once(asking, 'response');
    return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
  };
  return { edge, port, agent, send, letGo: () => letGo(), accepted };
}

test('what was accepted is finished; its connection is closed with the answer, and nobody new is let in', async () => {
  const { edge, send, letGo, accepted, agent } = await start(0);
  const answering = send('/slow', 'POST', agent);
  await accepted;
  const closing = edge.close();
  await expect.poll(() => send('/health').catch((error) => error.code)).toBe('ECONNREFUSED');
  letGo();
  const { status, body, headers } = await answering;
  expect([status, body, headers.connection]).toEqual([200, '{"done":true}', 'close']);
  const since = Date.now();
  await closing;
  expect(Date.now() - since).toBeLessThan(5_000);
});

test('while it drains /ready says 503 and everything else is answered, on connections that then end', async () => {
  const { edge, send, agent } = await start(1_500);
  expect((await send('/health', 'GET', agent)).headers.connection).toBe('keep-alive');
  const closing = edge.close();
  const ready = await send('/ready');
  expect([ready.status, JSON.parse(ready.body).status]).toEqual([503, 'unready']);
  const { status, headers } = await send('/health', 'GET', agent);
  expect([status, headers.connection]).toEqual([200, 'close']);
  await closing;
  await expect(send('/health')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a request that arrives too slowly is told so and cut off', async () => {
  const { edge, port } = await start(0);
  expect(edge.server.requestTimeout).toBe(30_000);
  edge.server.requestTimeout = 200;
  edge.server.headersTimeout = 200;
  const socket = connect(port, '127.0.0.1');
  socket.write('POST /slow HTTP/1.1\r\nhost: a\r\n');
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1.1 408 /);
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    error: 'REQUEST_TIMEOUT',
    status: 408,
  });
}, 30_000);

test('half a request does not keep the edge from ending', async () => {
  const { edge, port } = await start(0);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'POST /slow HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
  );
  await once(edge.server, 'request');
  const since = Date.now();
  await edge.close();
  // Not before what is half done had its time.
  const took = Date.now() - since;
  expect(took).toBeGreaterThan(8_000);
  socket.destroy();
}, 30_000);

test('a process that cannot keep up answers 503 with Retry-After, and /health all the same', async () => {
  const { edge } = await createTestEdge();
  open.push(edge);
  edge.get('/open', { config: { access: 'public' } }, async () => ({}));
  await edge.ready();
  // It has been ready for longer than it takes to settle.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  const until = performance.now() + 3_500;
  while (performance.now() < until) {
    // Nothing else runs meanwhile.
  }
  await expect.poll(async () => (await edge.inject('/open')).statusCode, { interval: 20 }).toBe(503);
  const busy = await edge.inject('/open');
  expect(busy.headers['retry-after']).toBe('5');
  expect(busy.json()).toMatchObject({ error: 'DEPENDENCY_UNAVAILABLE', status: 503 });
  expect((await edge.inject('/health')).statusCode).toBe(200);
}, 30_000);

test.each([
  ['nobody is trusted', [], '127.0.0.1'],
  ['the caller is the gateway', ['127.0.0.1'], '203.0.113.7'],
  ['the caller is not the gateway', ['10.0.0.5'], '127.0.0.1'],
])('the address of the guest, where %s', async (_, trusted, address) => {
  const { edge } = await createTestEdge({ gateway: { trusted, drainMillis: 0 } });
  open.push(edge);
  edge.get('/address', { config: { access: 'public' } }, async (request) => ({ address: request.ip }));
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  expect((await edge.inject({ url: '/address', headers })).json()).toEqual({ address });
});
