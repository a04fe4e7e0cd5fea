import createFetchClient from 'openapi-fetch';
import { type AccessOptions, withAccess } from './access.ts';
import { errorOf } from './holdfast-error.ts';
import type { CallOptions, Client } from './operation-types.ts';
import { type RetryOptions, retrying } from './retry.ts';

/** How a client reaches its edge. */
export interface ClientOptions extends AccessOptions, RetryOptions {
  /** Where the edge is, without a path: `https://partner.holdfast.example`. */
  readonly baseUrl: string;
  /** Takes the place of the platform's fetch: for cookies (`credentials`), proxies and tests. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** What a client has to know of an operation while it runs. */
interface OperationEntry {
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey?: true;
  readonly bodyType?: string;
}

interface AnyInput extends CallOptions {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
}

/**
 * A client with a method for each operation of the table. A method resolves to the answer's body and throws
 * HoldfastError for everything else.
 */
export function createClient<Operations>(
  table: Readonly<Record<keyof Operations, OperationEntry>>,
  options: ClientOptions,
): Client<Operations> {
  const send = withAccess(options.fetch ?? ((request) => fetch(request)), options);
  // Paths are checked by the types of the methods, so here any is allowed.
  const edge = createFetchClient<Record<string, Record<string, never>>>({
    baseUrl: options.baseUrl,
    fetch: retrying(send, options),
  });
  // Here, since openapi-fetch reads the body of an answer that is no success.
  edge.use({
    async onResponse({ request, response }) {
      if (response.ok) return undefined;
      throw await errorOf(response, request.headers.get('idempotency-key') ?? undefined);
    },
  });
  const call = async (entry: OperationEntry, input: AnyInput = {}) => {
    const idempotencyKey = entry.idempotencyKey ? (input.idempotencyKey ?? crypto.randomUUID()) : undefined;
    const init = {
      params: { path: input.path, query: input.query },
      body: input.body,
      ...(entry.bodyType === undefined ? {} : { bodySerializer: (body: unknown) => body }),
      headers: {
        ...(entry.bodyType === 'text/csv' ? { 'content-type': entry.bodyType } : {}),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...input.headers,
      },
      ...(input.signal === undefined ? {} : { signal: input.signal }),
      // Read by type below; openapi-fetch would have to be told beforehand.
      parseAs: 'stream',
    };
    const { response } = await edge.request(entry.method as never, entry.path as never, init as never);
    return readBody(response);
  };
  const entries = Object.entries(table) as [string, OperationEntry][];
  const methods = entries.map(([name, entry]) => [name, (input?: AnyInput) => call(entry, input)] as const);
  return Object.fromEntries(methods) as Client<Operations>;
}

async function readBody(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (response.body === null) return undefined;
  if (type.startsWith('application/json')) return response.json();
  return type.startsWith('text/') ? response.text() : response.blob();
}
