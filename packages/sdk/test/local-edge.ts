import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the server does with a request: an answer, a connection that ends without one, or nothing at all. */
export type Reaction =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | 'hang up'
  | 'half an answer'
  | 'silence';

/** A server on this machine that reacts as it is told, request by request; the last reaction is repeated. */
export async function startEdge(...reactions: Reaction[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { method = '', url = '', headers } = request;
    received.push({ method, url, headers, body });
    const reaction = reactions[Math.min(received.length, reactions.length) - 1] ?? 'silence';
    if (reaction === 'silence') return;
    if (reaction === 'hang up') {
      request.socket.destroy();
      return;
    }
    if (reaction === 'half an answer') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":', () => request.socket.destroy());
      return;
    }
    response.writeHead(reaction.status, { 'content-type': 'application/json', ...reaction.headers });
    response.end(reaction.body === undefined ? undefined : JSON.stringify(reaction.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, received };
}

/** A problem as the platform sends it. */
export function problem(status: number, error: string, headers: Record<string, string> = {}): Reaction {
  const body = {
    ...{ type: 'urn:holdfast:problem:x', title: 'X', status, error, message: `It is ${error}.` },
    requestId: 'req_1',
  };
  return {
    status,
    body,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': 'req_1', ...headers },
  };
}
