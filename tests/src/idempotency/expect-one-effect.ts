import { expect } from 'vitest';
import type { Found, FoundWritten } from './walk-keys.ts';

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
  const { withoutKey, once, again, atOnce, otherCaller, added } = found;
  expectKeyRequired(withoutKey);
  expect(added.withoutKey).toEqual({});
  expect([once.status, once.body]).toEqual([status, expect.anything()]);
  expect(Object.keys(added.once).length > 0).toBe(rows);
  expect(again).toEqual(once);
  expect(added.again).toEqual({});
  for (const answer of atOnce) expect(answer).toEqual(atOnce[0]);
  expect(atOnce[0]?.status).toBe(status);
  expect(added.atOnce).toEqual(added.once);
  expectOtherBodyRefused(found);
  expect(otherCaller.status).toBe(status);
  expect(added.otherCaller).toEqual(added.once);
}

/**
 * What holds of a route whose deed is a workflow's that cannot be reached: it says so, and what was asked is written
 * once and binds its key.
 */
export function expectOneWritten(found: FoundWritten): void {
  const { withoutKey, atOnce, added } = found;
  expectKeyRequired(withoutKey);
  expect(added.withoutKey).toEqual({});
  for (const answer of atOnce) {
    expect(answer).toMatchObject({ status: 503, body: { error: 'DEPENDENCY_UNAVAILABLE' } });
  }
  // Of each kind one: what was asked, and the word of it in the history where there is one.
  expect([...new Set(Object.values(added.atOnce))]).toEqual([1]);
  expectOtherBodyRefused(found);
}

function expectOtherBodyRefused({ otherBody, hasOtherBody, added }: Omit<FoundWritten, 'atOnce'>): void {
  const reused = { status: 422, body: { error: 'IDEMPOTENCY_KEY_REUSED' } };
  const invalid = { status: 400, body: { error: 'VALIDATION_ERROR' } };
  // A body that the route never takes may be refused as such before its key is looked at.
  expect(otherBody).toMatchObject(!hasOtherBody && otherBody.status === invalid.status ? invalid : reused);
  expect(added.otherBody).toEqual({});
}

/** What holds of every route that needs a key. */
export function expectKeyRequired(answer: { readonly status: number; readonly body: unknown }): void {
  expect(answer).toMatchObject({ status: 400, body: { error: 'IDEMPOTENCY_KEY_REQUIRED' } });
}
