import { describe, expect, test } from 'vitest';
import { toTopicMessages } from '../src/event-message.ts';
import type { OutboxRow } from '../src/outbox-rows.ts';
import { readEvent } from '../src/read-event.ts';

const row: OutboxRow = {
  id: '1',
  eventId: 'evt_1',
  topic: 'notification-queue',
  key: 'bk_1',
  type: 'EmailRequested',
  schemaVersion: 1,
  aggregateVersion: 2,
  data: { bookingId: 'bk_1', template: 'booking-confirmed' },
  occurredAt: '2027-01-02T03:04:05.678Z',
};
const wire = (changes: Partial<OutboxRow> = {}) =>
  Buffer.from(toTopicMessages('booking', [{ ...row, ...changes }])[0]?.messages[0]?.value ?? '');

test('rows go out by topic, in their order, keyed by their aggregate', () => {
  const other = { ...row, topic: 'booking-events' };
  const sent = toTopicMessages('booking', [row, other, { ...row, key: 'bk_2' }]);
  expect(sent.map(({ topic, messages }) => [topic, messages.map(({ key }) => key)])).toEqual([
    ['notification-queue', ['bk_1', 'bk_2']],
    ['booking-events', ['bk_1']],
  ]);
});

describe('reading a message', () => {
  test('gives what was written', () => {
    expect(readEvent('notification-queue', wire())).toMatchObject({
      event: {
        id: 'evt_1',
        source: '/holdfast/booking',
        subject: 'bk_1',
        aggregateversion: 2,
        data: row.data,
      },
    });
  });

  test.each([
    ['nothing', null, 'EMPTY'],
    ['no JSON', Buffer.from('ada@example.com'), 'NOT_JSON'],
    ['no envelope', Buffer.from('{"email":"ada@example.com"}'), 'ENVELOPE / required'],
    ['an unknown type', wire({ type: 'Gossip' }), 'UNKNOWN_TYPE'],
    ['a type that every object has', wire({ type: 'toString' }), 'UNKNOWN_TYPE'],
    [
      'data of another kind',
      wire({ data: { bookingId: 'ada@example.com', template: 'booking-confirmed' } }),
      'DATA /data/bookingId pattern',
    ],
    [
      'a member nobody declared',
      wire({ data: { ...(row.data as object), email: 'ada@example.com' } }),
      'DATA /data additionalProperties',
    ],
  ])('tells what is wrong with %s and quotes nothing of it', (_, value, reason) => {
    expect(readEvent('notification-queue', value)).toEqual({ reason });
  });
});
