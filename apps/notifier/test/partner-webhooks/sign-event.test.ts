import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { signEvent } from '../../src/partner-webhooks/sign-event.ts';

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const [current, previous, foreign] = [newSecret(), newSecret(), newSecret()];
const body = JSON.stringify({ id: 'evt_1', type: 'booking.confirmed', data: { name: 'Zoë' } });
const event = { id: 'evt_1', sentAt: new Date(), body };

describe('the signature', () => {
  test('is one that Standard Webhooks accepts', () => {
    const headers = signEvent(event, [current]);
    expect(new Webhook(current).verify(body, headers)).toEqual(JSON.parse(body));
    expect(headers['webhook-id']).toBe('evt_1');
  });

  test('is there for both secrets while one replaces the other', () => {
    const headers = signEvent(event, [current, previous]);
    for (const secret of [current, previous]) {
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    }
    expect(() => new Webhook(foreign).verify(body, headers)).toThrow();
  });

  test('is of this body, this id and this time', () => {
    const headers = signEvent(event, [current]);
    const check = new Webhook(current);
    expect(() => check.verify(`${body} `, headers)).toThrow();
    expect(() => check.verify(body, { ...headers, 'webhook-id': 'evt_2' })).toThrow();
    const later = String(Number(headers['webhook-timestamp']) + 1);
    expect(() => check.verify(body, { ...headers, 'webhook-timestamp': later })).toThrow();
    const stale = signEvent({ ...event, sentAt: new Date(Date.now() - 3_600_000) }, [current]);
    expect(() => check.verify(body, stale)).toThrow(/too old/);
  });
});
