import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { expect, test } from 'vitest';
import { callOf, deedAfter, newDeed } from '../../src/pages/deed.ts';

test('a deed has a key of its own, and a request id by which the audit log finds it', () => {
  const deed = newDeed();
  expect(newDeed().idempotencyKey).not.toBe(deed.idempotencyKey);
  expect(callOf(deed)).toEqual({
    idempotencyKey: deed.idempotencyKey,
    headers: { 'x-request-id': deed.requestId },
  });
  // What the edges take for an X-Request-Id.
  expect(deed.requestId).toMatch(/^[A-Za-z0-9._:-]{8,128}$/);
});

test('a refusal ends an intention; where nobody knows what became of it, it stays the same', () => {
  const deed = newDeed();
  const failed = (status?: number) => new HoldfastError('x', { code: 'NETWORK_ERROR', status });
  expect(deedAfter(failed(409), deed).idempotencyKey).not.toBe(deed.idempotencyKey);
  for (const unclear of [failed(), failed(503), new TypeError('x')])
    expect(deedAfter(unclear, deed)).toBe(deed);
});
