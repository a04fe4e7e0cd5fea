import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { explainListenError } from './port-in-use.ts';
import { checkReadiness, type Dependency } from './readiness.ts';

/** What a process without an HTTP edge (worker, relay, notifier) shows of itself. */
export interface StatusListenerOptions {
  listen: { host: string; port: number; variable: string };
  metrics: Registry;
  version: string;
  dependencies?: readonly Dependency[];
}

/** A running status listener. */
export interface StatusListener {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves /health, /ready and /metrics with nothing but Node's own server.
 *
 * @throws PortInUseError naming the variable that chooses the port.
 */
export async function startStatusListener(options: StatusListenerOptions): Promise<StatusListener> {
  const { listen, metrics, version, dependencies = [] } = options;
  const pages: Record<string, (response: ServerResponse) => Promise<void> | void> = {
    '/health': (response) =>
      sendJson(response, 200, { status: 'ok', uptimeSeconds: Math.floor(process.uptime()), version }),
    '/ready': async (response) => {
      const readiness = await checkReadiness(dependencies);
      sendJson(response, readiness.status === 'unready' ? 503 : 200, readiness);
    },
    '/metrics': async (response) => {
      response.setHeader('content-type', metrics.contentType);
      response.end(await metrics.metrics());
    },
  };
  const server = createServer((request, response) => {
    const page = pages[request.url?.split('?')[0] ?? ''];
    if (request.method !== 'GET' || page === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    Promise.resolve(page(response)).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, listen)));
    server.listen(listen.port, listen.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}
