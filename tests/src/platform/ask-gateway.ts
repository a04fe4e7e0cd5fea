import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { text } from 'node:stream/consumers';

/** The domain of gateways in tests; no name of it is looked up anywhere. */
export const testDomain = 'holdfast.test';

/** What a caller of the gateway sends. */
export interface Call {
  readonly host?: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** What else a careless or hostile caller does. */
  readonly options?: RequestOptions;
}

/** What it hears. */
export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as often as they were sent. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

/** Makes a caller of the gateway at a port of this machine, who believes its certificate and keeps connections. */
export function callerOf(
  port: number,
  certificate: string,
): { call(call: Call): Promise<Heard>; close(): void } {
  const ca = readFileSync(certificate);
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  return {
    async call({ host = `app.${testDomain}`, path, method = 'GET', headers = {}, body, options }) {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const asking = request({
        ...{ host: '127.0.0.1', port, path, method, ca, agent, servername: host },
        headers: { host, ...type, ...length, ...headers },
        ...options,
      });
      asking.end(body);
      const [answer] = await once(asking, 'response');
      const { statusCode, rawHeaders } = answer;
      return { status: statusCode, headers: answer.headers, rawHeaders, body: await text(answer) };
    },
    close: () => agent.destroy(),
  };
}
