import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { failureOf } from '../src/provider-error.ts';
import { connectStripe, type StripeConnection } from '../src/stripe-client.ts';
import { toProviderError } from '../src/stripe-failure.ts';
import { withSignal } from '../src/stripe-http-client.ts';

let server: Server;
let connection: StripeConnection;
afterEach(async () => {
  await connection.close();
  server.closeAllConnections();
  server.close();
});

async function provider(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  connection = connectStripe({ secretKey: 'sk_test_unit', apiBase, connections: 2 });
  return connection.stripe;
}
const answerWith = (status: number, body: string, headers: Record<string, string> = {}) =>
  provider((_, response) => response.writeHead(status, headers).end(body));
const failure = async (call: Promise<unknown>) =>
  call.then(
    () => 'ok',
    (error) => failureOf(toProviderError(error)),
  );

test('a connection reset is not tried again behind our back', async () => {
  let calls = 0;
  const stripe = await provider((request) => {
    calls += 1;
    request.socket.resetAndDestroy();
  });
  expect(await failure(stripe.paymentIntents.capture('pi_1'))).toEqual({
    kind: 'ambiguous',
    reason: 'connection_lost',
  });
  expect(calls).toBe(1);
});

test('the time-out bounds the whole exchange, a body that trickles included', async () => {
  const stripe = await provider((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    const trickle = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(trickle));
  });
  const began = performance.now();
  const call = stripe.paymentIntents.retrieve('pi_1', {}, { timeout: 150 });
  expect(await failure(call)).toEqual({ kind: 'ambiguous', reason: 'timeout' });
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('a signal ends the call', async () => {
  const stripe = await provider(() => undefined);
  const signal = AbortSignal.timeout(50);
  const call = withSignal(signal, () => stripe.paymentIntents.retrieve('pi_1'));
  expect(await failure(call)).toEqual({ kind: 'ambiguous', reason: 'aborted' });
});

test('a provider that is not there was sent nothing', async () => {
  const stripe = await answerWith(200, '{}');
  server.close();
  await once(server, 'close');
  expect(await failure(stripe.paymentIntents.retrieve('pi_1'))).toEqual({
    kind: 'not_sent',
    reason: 'no_connection',
  });
});

const error = (members: Record<string, string>) =>
  JSON.stringify({ error: { message: 'Ada Lovelace', ...members } });

test.each([
  [
    402,
    error({ type: 'card_error', code: 'card_declined', decline_code: 'lost_card' }),
    {},
    { kind: 'card_declined', declineCode: 'lost_card' },
  ],
  [
    400,
    error({ type: 'invalid_request_error', code: 'payment_intent_unexpected_state' }),
    {},
    { kind: 'unexpected_state', intent: undefined },
  ],
  [
    404,
    error({ type: 'invalid_request_error', code: 'resource_missing', param: 'intent' }),
    {},
    { kind: 'invalid_request', code: 'resource_missing', param: 'intent' },
  ],
  [409, error({ type: 'invalid_request_error', code: 'idempotency_key_in_use' }), {}, { kind: 'key_in_use' }],
  [
    429,
    error({ type: 'invalid_request_error', code: 'rate_limit' }),
    { 'retry-after': '3' },
    { kind: 'rate_limited', retryAfterMillis: 3_000 },
  ],
  [401, error({ type: 'invalid_request_error' }), {}, { kind: 'unauthorized' }],
  [500, error({ type: 'api_error' }), {}, { kind: 'ambiguous', reason: 'server_error' }],
  [500, error({ type: 'api_error' }), { 'idempotent-replayed': 'true' }, { kind: 'key_replayed_error' }],
  [502, '<html>Bad gateway</html>', {}, { kind: 'ambiguous', reason: 'server_error' }],
] as const)('%i is told by its code alone', async (status, body, headers, expected) => {
  const stripe = await answerWith(status, body, headers);
  const thrown = await stripe.paymentIntents.retrieve('pi_1').catch(toProviderError);
  expect(failureOf(thrown)).toEqual(expected);
  expect(String((thrown as Error).message)).not.toContain('Ada');
});
