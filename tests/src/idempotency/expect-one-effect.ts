import { expect } from 'vitest';
import type { Found } from './walk-keys.ts';

/**
 * What holds of every route that needs a key (http.md): the same key and body is one deed and one answer, however
 * often and at once; another body is refused; another caller's key is another key; without one nothing happens.
 * `status` is what the first answer has to be, so that a route that refuses everything does not pass; `rows` is false
 * where the deed changes a row and adds none.
 */
export function expectOneEffect(
  found: Found,
  { status, rows = true }: { status: number; rows?: boolean },
): void {
  const { withoutKey, once, again, atOnce, otherBody, otherCaller, added } = found;
  expectKeyRequired(withoutKey);
  expect(added.withoutKey).toEqual({});
  expect([once.status, once.body]).toEqual([status, expect.anything()]);
  expect(Object.keys(added.once).length > 0).toBe(rows);
  expect(again).toEqual(once);
  expect(added.again).toEqual({});
  for (const answer of atOnce) expect(answer).toEqual(atOnce[0]);
  expect(atOnce[0]?.status).toBe(status);
  expect(added.atOnce).toEqual(added.once);
  if (otherBody !== undefined) {
    expect(otherBody).toMatchObject({ status: 422, body: { error: 'IDEMPOTENCY_KEY_REUSED' } });
  }
  expect(added.otherBody).toEqual({});
  expect(otherCaller.status).toBe(status);
  expect(added.otherCaller).toEqual(added.once);
}

/** What holds of a route whose deed needs a running workflow, as far as it can be seen without one. */
export function expectKeyRequired(answer: { readonly status: number; readonly body: unknown }): void {
  expect(answer).toMatchObject({ status: 400, body: { error: 'IDEMPOTENCY_KEY_REQUIRED' } });
}
