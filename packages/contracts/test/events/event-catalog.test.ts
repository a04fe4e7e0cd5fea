import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { EventEnvelopeSchema } from '../../src/events/envelope.ts';
import { eventCatalog } from '../../src/events/event-catalog.ts';
import { deadLetterTopic, topicLayout, topicNames } from '../../src/events/topics.ts';

const envelope = (type: string, data: object) => ({
  specversion: '1.0',
  id: 'evt_0123456789abcdef0123456789abcdef',
  source: '/holdfast/booking',
  type,
  subject: 'bk_01',
  time: '2027-01-02T03:04:05.678Z',
  datacontenttype: 'application/json',
  schemaversion: 1,
  aggregateversion: 3,
  data,
});

const booking = {
  bookingId: 'bk_01',
  number: 'BK-7QW2ZX',
  livemode: false,
  hotelId: 'htl_01',
  roomTypeId: 'rt_01',
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  rooms: 1,
  status: 'CONFIRMED',
  totalPrice: { amountMinor: 34500, currency: 'EUR' },
};
const payment = {
  bookingId: 'bk_01',
  paymentId: 'pay_01_1',
  livemode: false,
  amountMinor: 34500,
  currency: 'EUR',
};
const hold = {
  bookingId: 'bk_01',
  livemode: false,
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  expiresAt: '2027-01-02T03:19:05.678Z',
  lines: [{ roomTypeId: 'rt_01', rooms: 2 }],
};
const samples: Record<keyof typeof eventCatalog, (type: string) => object> = {
  'booking-events': () => booking,
  'payment-events': () => payment,
  'inventory-events': (type) => {
    if (type === 'HotelRatesChanged') return { hotelId: 'htl_01' };
    return type.endsWith('Changed') ? { hotelId: 'htl_01', roomTypeId: 'rt_01' } : hold;
  },
  'notification-queue': (type) =>
    type === 'AccountMailRequested'
      ? { accountId: 'usr_01', template: 'verify-email', subjectId: 'act_01' }
      : { bookingId: 'bk_01', template: 'booking-confirmed' },
  'catalog-events': (type) => ({
    hotelId: 'htl_01',
    ...(type === 'RoomTypeChanged' ? { roomTypeId: 'rt_01' } : {}),
    ...(type === 'ReviewPublished' ? { bookingId: 'bk_01', rating: 5 } : {}),
  }),
  'activity-events': (type) =>
    type === 'RoomViewed'
      ? { hotelId: 'htl_01', roomTypeId: 'rt_01' }
      : {
          area: 'plc_01',
          checkIn: '2027-06-10',
          checkOut: '2027-06-13',
          guests: 2,
          found: 12,
          cached: false,
        },
};
const everyEvent = topicNames.flatMap((topic) =>
  Object.entries(eventCatalog[topic]).map(([type, schema]) => ({
    topic,
    type,
    schema,
    data: samples[topic](type),
  })),
);

describe('events', () => {
  test.each(everyEvent)('$type is valid as its producer writes it', ({ type, schema, data }) => {
    expect(Check(schema, envelope(type, data))).toBe(true);
    expect(Check(EventEnvelopeSchema, envelope(type, data))).toBe(true);
  });

  test.each(everyEvent)('$type refuses a member nobody declared', ({ type, schema, data }) => {
    expect(Check(schema, envelope(type, { ...data, email: 'ada@example.com' }))).toBe(false);
  });

  test.each(everyEvent)('$type refuses another type and a broken envelope', ({ type, schema, data }) => {
    expect(Check(schema, envelope('SomethingElse', data))).toBe(false);
    expect(Check(schema, { ...envelope(type, data), specversion: '0.3' })).toBe(false);
    expect(Check(schema, { ...envelope(type, data), id: undefined })).toBe(false);
  });

  test('an event may carry the extension attributes of CloudEvents', () => {
    const traced = {
      ...envelope('BookingCreated', booking),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c',
    };
    expect(Check(eventCatalog['booking-events'].BookingCreated, traced)).toBe(true);
  });

  test('a reason is a code, never a sentence', () => {
    const withReason = (reason: string) => envelope('BookingRejected', { ...booking, reason });
    const schema = eventCatalog['booking-events'].BookingRejected;
    expect(Check(schema, withReason('PAYMENT_DECLINED'))).toBe(true);
    expect(Check(schema, withReason('Ada did not pay'))).toBe(false);
  });
});

test('a request for a mail about an account takes no token and no address', () => {
  const request = { accountId: 'ptn_01', template: 'partner-endpoint-paused' };
  const schema = eventCatalog['notification-queue'].AccountMailRequested;
  expect(Check(schema, envelope('AccountMailRequested', request))).toBe(true);
  for (const more of [
    { token: 'secret' },
    { accountId: 'ada@example.com' },
    { subjectId: 'ada@example.com' },
  ]) {
    expect(Check(schema, envelope('AccountMailRequested', { ...request, ...more }))).toBe(false);
  }
});

test('topics have twelve partitions, seven days and dead letters beside them', () => {
  expect(topicLayout).toEqual({ partitions: 12, retentionMillis: 604_800_000 });
  expect(deadLetterTopic('booking-events')).toBe('booking-events.dlq');
});
