import { describe, expect, test } from 'vitest';
import { deriveId, fingerprint, randomBookingNumber } from '../src/derive-id.ts';

const request = {
  livemode: false,
  accountId: 'usr_1',
  route: 'POST /bookings',
  idempotencyKey: 'a@b.example',
};

describe('deriveId', () => {
  test('the same request has the same id', () => {
    expect(deriveId('bk', request)).toBe(deriveId('bk', { ...request }));
    expect(deriveId('bk', request)).toMatch(/^bk_[0-9a-hjkmnp-tv-z]{26}$/);
  });

  test.each([{ livemode: true }, { accountId: 'usr_2' }, { route: 'POST /x' }, { idempotencyKey: 'c' }])(
    'another %o has another id',
    (change) => expect(deriveId('bk', { ...request, ...change })).not.toBe(deriveId('bk', request)),
  );

  test('moving a character from one part to the next changes the id', () => {
    expect(deriveId('bk', { ...request, accountId: 'usr_1P', route: 'OST /bookings' })).not.toBe(
      deriveId('bk', request),
    );
  });
});

test('a fingerprint does not depend on the order of members or on absent ones', () => {
  expect(fingerprint({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(fingerprint({ b: { c: [1, 2] }, a: 1 }));
  expect(fingerprint({ a: [1, 2] })).not.toBe(fingerprint({ a: [2, 1] }));
});

test('booking numbers are six Crockford characters', () => {
  for (let i = 0; i < 100; i++) expect(randomBookingNumber()).toMatch(/^BK-[0-9A-HJKMNP-TV-Z]{6}$/);
});
