import { readFileSync } from 'node:fs';
import { tokenFile } from '../development/token.ts';

export interface Answer<Body> {
  status: number;
  body: Body;
  elapsedMillis: number;
}

/** One request to the customer API as the sample user. */
export async function callApi<Body>(
  customerApi: string,
  path: string,
  request: { method?: string; body?: unknown; idempotencyKey?: string } = {},
): Promise<Answer<Body>> {
  const since = performance.now();
  const response = await fetch(`${customerApi}/api/v1${path}`, {
    method: request.method ?? 'GET',
    headers: {
      authorization: `Bearer ${readFileSync(tokenFile, 'utf8').trim()}`,
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
  const body = (await response.json()) as Body;
  return { status: response.status, body, elapsedMillis: performance.now() - since };
}
