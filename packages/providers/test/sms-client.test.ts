import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createSmsClient, type SmsClient } from '../src/sms-client.ts';

const sms = { to: '+351912345678', text: 'BK-7QW2ZX is confirmed' };

let server: Server | undefined;
let client: SmsClient | undefined;
afterEach(async () => {
  client?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

/** A provider that answers every call the same way and keeps what it was sent. */
async function provider(answer: RequestListener) {
  const calls: { path: string | undefined; auth: string | undefined; form: Record<string, string> }[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const form = Object.fromEntries(new URLSearchParams(body));
    calls.push({ path: request.url, auth: request.headers.authorization, form });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = createSmsClient({
    accountSid: 'AC1',
    authToken: 'secret',
    apiBase: `http://127.0.0.1:${port}`,
    from: 'Holdfast',
    timeoutMillis: 200,
  });
  return { client, calls };
}
const answering = (status: number, body: object) =>
  provider((_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  );

test("speaks Twilio's wire format and returns the message's id", async () => {
  const { client, calls } = await answering(201, { sid: 'SM1' });
  expect(await client.send(sms)).toEqual({ outcome: 'sent', messageId: 'SM1' });
  expect(calls).toEqual([
    {
      path: '/2010-04-01/Accounts/AC1/Messages.json',
      auth: `Basic ${Buffer.from('AC1:secret').toString('base64')}`,
      form: { To: sms.to, From: 'Holdfast', Body: sms.text },
    },
  ]);
});

test.each([
  [400, { outcome: 'refused', code: 'TWILIO_21610' }],
  [401, { outcome: 'not_sent', code: 'UNAUTHORIZED', retryAfterMillis: 60_000 }],
  [429, { outcome: 'not_sent', code: 'RATE_LIMITED', retryAfterMillis: 5_000 }],
  [500, { outcome: 'ambiguous', code: 'SERVER_ERROR' }],
])('tells what a %i means', async (status, result) => {
  const { client } = await answering(status, { code: 21610, message: `${sms.to} does not want any` });
  expect(await client.send(sms)).toEqual(result);
});

test('silence and a cut connection are ambiguous, no connection is not sent', async () => {
  const silent = await provider(() => undefined);
  expect(await silent.client.send(sms)).toEqual({ outcome: 'ambiguous', code: 'TIMEOUT' });
  server?.closeAllConnections();
  const cut = await provider((request) => request.socket.destroy());
  expect(await cut.client.send(sms)).toEqual({ outcome: 'ambiguous', code: 'CONNECTION_LOST' });
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  expect(await cut.client.send(sms)).toEqual({ outcome: 'not_sent', code: 'NO_CONNECTION' });
});
