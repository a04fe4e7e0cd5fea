import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { verifyWebhook, type WebhookEvent, WebhookRefused } from '@holdfast/sdk/webhooks';

/** An endpoint that Holdfast posts events to. */
export interface Receiver {
  readonly url: string;
  /** What it was told, each event once; an event may be delivered more often. */
  readonly events: ReadonlyMap<string, WebhookEvent>;
  /** From when on it knows the secret, which it is given after its address is registered. */
  trust(secret: string): void;
  close(): void;
}

/** Listens on this machine, on any free port. */
export async function receiveWebhooks(): Promise<Receiver> {
  const events = new Map<string, WebhookEvent>();
  let secret = '';
  const server = createServer(async (request, response) => {
    const body = await text(request);
    try {
      const event = verifyWebhook(secret, { body, headers: request.headers });
      // Keep it first and answer then: what is not answered with 2xx comes again.
      events.set(event.id, event);
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(error instanceof WebhookRefused ? 400 : 500).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/holdfast`,
    events,
    trust(given) {
      secret = given;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
