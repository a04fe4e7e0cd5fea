import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createMailClient, type MailClient } from '../src/mail-client.ts';

const mail = {
  to: { email: 'ada@example.com', name: 'Ada' },
  subject: 'BK-7QW2ZX is confirmed',
  html: '<p>Hello</p>',
  text: 'Hello',
  customArgs: { notificationId: 'ntf_1', bookingId: 'bk_1' },
};

let server: Server | undefined;
let client: MailClient | undefined;
afterEach(async () => {
  client?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

/** A provider that answers every call the same way and keeps what it was sent. */
async function provider(answer: RequestListener) {
  const bodies: Record<string, unknown>[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(JSON.parse(body));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = createMailClient({
    apiKey: 'SG.test',
    apiBase: `http://127.0.0.1:${port}`,
    from: 'bookings@holdfast.example',
    timeoutMillis: 200,
  });
  return { client, bodies };
}

describe('the mail client', () => {
  test('speaks the v3 wire format and returns the message id', async () => {
    const { client, bodies } = await provider((_, response) =>
      response.writeHead(202, { 'x-message-id': 'm1' }).end(),
    );
    expect(await client.send(mail)).toEqual({ outcome: 'sent', messageId: 'm1' });
    expect(bodies[0]).toMatchObject({
      personalizations: [{ to: [mail.to] }],
      from: { email: 'bookings@holdfast.example' },
      subject: mail.subject,
      custom_args: mail.customArgs,
      content: [
        { type: 'text/plain', value: 'Hello' },
        { type: 'text/html', value: '<p>Hello</p>' },
      ],
    });
  });

  test.each([
    [400, { outcome: 'refused', code: 'HTTP_400 to.email' }],
    [401, { outcome: 'not_sent', code: 'UNAUTHORIZED', retryAfterMillis: 60_000 }],
    [429, { outcome: 'not_sent', code: 'RATE_LIMITED', retryAfterMillis: 5_000 }],
    [500, { outcome: 'ambiguous', code: 'SERVER_ERROR' }],
  ])('tells what a %i means', async (status, result) => {
    const body = JSON.stringify({ errors: [{ message: 'ada@example.com is bad', field: 'to.email' }] });
    const { client } = await provider((_, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
    expect(await client.send(mail)).toEqual(result);
  });

  test('silence and a cut connection are ambiguous', async () => {
    const silent = await provider(() => undefined);
    expect(await silent.client.send(mail)).toEqual({ outcome: 'ambiguous', code: 'TIMEOUT' });
    server?.closeAllConnections();
    const cut = await provider((request) => request.socket.destroy());
    expect(await cut.client.send(mail)).toEqual({ outcome: 'ambiguous', code: 'CONNECTION_LOST' });
  });

  test('no connection at all means that nothing was sent', async () => {
    const { client } = await provider(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    expect(await client.send(mail)).toEqual({ outcome: 'not_sent', code: 'NO_CONNECTION' });
  });
});
