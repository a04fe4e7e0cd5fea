import qs from 'qs';
import type { App } from '../app-type.ts';

const options = { depth: 5, parameterLimit: 500, arrayLimit: 100 };

/** Reads `metadata[bookingId]=…&expand[]=…` in query strings; Stripe nests both alike. */
export function parseNested(text: string): Record<string, unknown> {
  return qs.parse(text, options);
}

/** Accepts form bodies with nested names, and calls without a body as an empty form. */
export function formBodies(app: App): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, parseNested(body as string)),
  );
  app.addHook('preValidation', async (request) => {
    if (request.method === 'POST') request.body ??= {};
  });
}
