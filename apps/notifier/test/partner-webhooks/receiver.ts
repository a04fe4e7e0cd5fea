import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came in. */
export interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A partner's endpoint: it answers with the statuses it is given, then with 204; null never answers. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  answerWith(...statuses: (number | null)[]): void;
  /** From now on always the same. */
  answerAlways(status: number): void;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let next: (number | null)[] = [];
  let otherwise = 204;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: plain(request.headers), body });
    const status = next.length > 0 ? next.shift() : otherwise;
    if (status != null) response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    answerWith(...statuses) {
      next = statuses;
    },
    answerAlways(status) {
      otherwise = status;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function plain(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
