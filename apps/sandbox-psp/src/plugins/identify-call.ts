import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { invalidParameter } from '../wire/stripe-error.ts';

/** What identifies a POST: its id, its idempotency key and a hash of everything it asks. */
export function identifyCall(request: FastifyRequest): {
  requestId: string;
  key: string | undefined;
  fingerprint: string | undefined;
} {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return { requestId: request.id, key: undefined, fingerprint: undefined };
  if (typeof key !== 'string' || key === '' || key.length > 255) {
    throw invalidParameter('Invalid Idempotency-Key: it must be 1 to 255 characters long.');
  }
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.url} ${JSON.stringify(sorted(request.body))}`)
    .digest('base64');
  return { requestId: request.id, key, fingerprint };
}

// The order of a form's fields says nothing.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
