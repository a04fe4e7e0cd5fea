import type { FastifyRequest } from 'fastify';
import { invalidFields, ProblemError } from './problem-error.ts';

// Visible ASCII: what every client and proxy carries unchanged.
const allowed = /^[\x21-\x7e]{1,255}$/;

/**
 * The request's idempotency key; X-Idempotency-Key is accepted too. It may hold an e-mail address, so it is
 * hashed into ids and goes nowhere else (decision D4).
 *
 * @throws ProblemError IDEMPOTENCY_KEY_REQUIRED, or VALIDATION_ERROR for a key that is too long or not plain text.
 */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'] ?? request.headers['x-idempotency-key'];
  if (key === undefined || key === '') {
    throw new ProblemError(
      'IDEMPOTENCY_KEY_REQUIRED',
      'Send an Idempotency-Key header; send the same one when you try again.',
    );
  }
  if (typeof key !== 'string' || !allowed.test(key)) {
    throw invalidFields({ field: 'Idempotency-Key', message: 'must be 1 to 255 visible ASCII characters' });
  }
  return key;
}
