import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { createMailEventCheck, mailEventHeaders } from '../src/mail-events.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const body = '[{"event":"delivered","sg_event_id":"e1"}]\r\n';
const timestamp = '1795000000';
const signature = sign('sha256', Buffer.from(timestamp + body), pair.privateKey).toString('base64');

test('takes what the provider signed, body as text or bytes', () => {
  const verify = createMailEventCheck(publicKey);
  expect(verify({ body, signature, timestamp })).toBe(true);
  expect(verify({ body: Buffer.from(body), signature, timestamp })).toBe(true);
  expect(mailEventHeaders.signature).toBe('x-twilio-email-event-webhook-signature');
});

test('refuses another body, time or key, and what is no signature', () => {
  const verify = createMailEventCheck(publicKey);
  expect(verify({ body: `${body} `, signature, timestamp })).toBe(false);
  expect(verify({ body, signature, timestamp: '1795000001' })).toBe(false);
  expect(verify({ body, signature: 'no signature', timestamp })).toBe(false);
  expect(verify({ body, signature: undefined, timestamp })).toBe(false);
  const other = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).publicKey;
  const check = createMailEventCheck(other.export({ type: 'spki', format: 'der' }).toString('base64'));
  expect(check({ body, signature, timestamp })).toBe(false);
  expect(() => createMailEventCheck('not a key')).toThrow();
});
