/** An answer of any edge. */
export interface EdgeAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what is in a body is the test's to expect
  readonly body: any;
}

/** What is asked beside the address. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly token?: string;
  readonly idempotencyKey?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks an edge for JSON. */
export async function ask(
  url: string,
  { method, token, idempotencyKey, body, headers }: Question = {},
): Promise<EdgeAnswer> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
