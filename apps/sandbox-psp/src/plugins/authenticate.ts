import type { FastifyRequest } from 'fastify';
import { unauthorized } from '../wire/stripe-error.ts';

/**
 * Lets any test key in, as bearer token or as basic user name. A live key is refused: it has no business in a
 * sandbox, and refusing it shows the mistake.
 *
 * @throws StripeError 401
 */
export async function authenticate(request: FastifyRequest): Promise<void> {
  const key = readKey(request.headers.authorization);
  if (key === undefined || key === '') {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  if (!/^(sk|rk)_test_\w+$/.test(key)) throw unauthorized('Invalid API Key provided.');
}

function readKey(header: string | undefined): string | undefined {
  const [scheme, value] = header?.split(' ') ?? [];
  if (scheme?.toLowerCase() === 'bearer') return value;
  if (scheme?.toLowerCase() === 'basic' && value !== undefined) {
    return Buffer.from(value, 'base64').toString().split(':')[0];
  }
  return undefined;
}
