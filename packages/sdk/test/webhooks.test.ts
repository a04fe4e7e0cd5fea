import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { verifyWebhook, WebhookRefused } from '../src/webhooks.ts';

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const other = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const event = {
  id: 'evt_1',
  type: 'booking.confirmed',
  timestamp: '2027-06-01T12:00:00.000Z',
  livemode: false,
  data: { bookingId: 'bk_1', version: 3 },
};
const body = JSON.stringify(event);

/** The headers that a sender with this secret would set. */
function sign(by: string, at = new Date(), text = body) {
  return {
    'webhook-id': event.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(by).sign(event.id, at, text),
  };
}

describe('a webhook', () => {
  test('is an event once its signature is right', () => {
    expect(verifyWebhook(secret, { body, headers: sign(secret) })).toEqual(event);
    expect(verifyWebhook(secret, { body, headers: new Headers(sign(secret)) })).toEqual(event);
  });

  test('may be signed by either secret while one is replaced', () => {
    expect(verifyWebhook([other, secret], { body, headers: sign(secret) })).toEqual(event);
    const both = {
      ...sign(secret),
      'webhook-signature': `${sign(other)['webhook-signature']} ${sign(secret)['webhook-signature']}`,
    };
    expect(verifyWebhook(secret, { body, headers: both })).toEqual(event);
  });

  test.each([
    ['another secret', body, sign(other)],
    ['a changed body', body.replace('bk_1', 'bk_2'), sign(secret)],
    ['another id', body, { ...sign(secret), 'webhook-id': 'evt_2' }],
    ['an old signature', body, sign(secret, new Date(Date.now() - 6 * 60_000))],
    ['no signature', body, {}],
  ])('is refused with %s', (_, text, headers) => {
    expect(() => verifyWebhook(secret, { body: text, headers })).toThrow(WebhookRefused);
  });
});
