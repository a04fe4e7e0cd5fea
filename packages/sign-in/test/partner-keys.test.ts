import { expect, test } from 'vitest';
import {
  hashPartnerSecret,
  isPartnerSecret,
  makePartnerKey,
  parsePartnerKey,
  writePartnerKey,
} from '../src/partner-keys.ts';

test.each([true, false])('a key can be read again (livemode %s)', (livemode) => {
  const { key, keyId, secret, secretHash } = makePartnerKey(livemode);
  expect(key).toMatch(livemode ? /^sk_live_/ : /^sk_test_/);
  expect(parsePartnerKey(key)).toEqual({ keyId, livemode, secret });
  expect(isPartnerSecret(secret, secretHash)).toBe(true);
  expect(secretHash).not.toContain(secret);
});

test('no two keys are alike', () => {
  const keys = Array.from({ length: 100 }, () => makePartnerKey(false));
  expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(100);
  expect(new Set(keys.map(({ secret }) => secret)).size).toBe(100);
});

test('a mistyped key is known by its checksum alone', () => {
  const { key } = makePartnerKey(true);
  const at = 30;
  const typo = `${key.slice(0, at)}${key[at] === 'A' ? 'B' : 'A'}${key.slice(at + 1)}`;
  expect(parsePartnerKey(typo)).toBeUndefined();
});

test('a test key cannot be made a live one by hand', () => {
  const { key } = makePartnerKey(false);
  expect(parsePartnerKey(key.replace('sk_test_', 'sk_live_'))).toBeUndefined();
});

test.each(['', 'sk_test_', 'eyJhbGciOiJFZERTQSJ9.e30.x', `sk_test_0123456789abcdef_${'a'.repeat(42)}_1`])(
  '%j is no key',
  (text) => expect(parsePartnerKey(text)).toBeUndefined(),
);

test('the format stays as partners have it', () => {
  const key = writePartnerKey({
    keyId: '0123456789abcdef',
    livemode: false,
    secret: '-_'.repeat(21).concat('A'),
  });
  expect(key).toMatchInlineSnapshot(
    `"sk_test_0123456789abcdef_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_A_17p1llt"`,
  );
  expect(hashPartnerSecret('secret')).toBe('K7gNU3sdo-OL0wNhqoVWhr3g6s1xYv72ol_pe_Unols');
});

test('another secret is not the one', () => {
  expect(isPartnerSecret('secret', hashPartnerSecret('secrets'))).toBe(false);
  expect(isPartnerSecret('secret', 'short')).toBe(false);
});
