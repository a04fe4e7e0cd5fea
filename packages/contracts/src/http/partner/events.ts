import { bookingStatuses } from '@holdfast/domain/booking-status';
import { type Static, Type } from 'typebox';
import { bookingExample } from '../examples.ts';
import { InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';

/** What partners are told of, by the feed and by webhooks. */
export const partnerEventTypes = [
  'booking.created',
  'booking.confirmed',
  'booking.rejected',
  'booking.cancelled',
  'booking.expired',
  'booking.changed',
  'booking.no_show',
  'booking.completed',
  'payment.captured',
  'payment.refunded',
  'payment.failed',
] as const;
export type PartnerEventType = (typeof partnerEventTypes)[number];

/** The payment that an event is about. */
const EventPaymentSchema = Type.Object(
  {
    id: Type.String(),
    amount: MoneySchema,
    declineCode: Type.Optional(Type.String({ description: "The provider's decline code." })),
  },
  {
    additionalProperties: false,
    description: 'In events of payments. Of a refund the amount is what was given back so far.',
  },
);

/** The booking that an event is about; nothing in it names a person. */
export const PartnerEventDataSchema = Type.Object(
  {
    bookingId: Type.String(),
    number: Type.String(),
    reference: Type.Optional(Type.String({ description: 'Your own reference of the booking.' })),
    version: Type.Integer({
      description: 'Of the booking. Events may come in another order: the higher version is the later one.',
    }),
    status: Type.Enum([...bookingStatuses]),
    reason: Type.Optional(Type.String({ description: 'Why it ended, by its code.' })),
    hotelId: Type.String(),
    roomTypeId: Type.String(),
    checkIn: Type.String(),
    checkOut: Type.String(),
    rooms: Type.Integer(),
    totalPrice: MoneySchema,
    payment: Type.Optional(EventPaymentSchema),
  },
  { title: 'PartnerEventData', additionalProperties: false },
);
export type PartnerEventData = Static<typeof PartnerEventDataSchema>;

const example = {
  id: 'evt_2f0c8f1e9a6b4d0c8e7f6a5b4c3d2e1f',
  type: 'booking.confirmed' as const,
  timestamp: '2027-06-01T12:00:00.000Z',
  livemode: false,
  data: {
    bookingId: bookingExample.id,
    number: bookingExample.number,
    reference: 'order-4711',
    version: 3,
    status: 'CONFIRMED' as const,
    hotelId: bookingExample.hotel.id,
    roomTypeId: bookingExample.roomType.id,
    checkIn: bookingExample.checkIn,
    checkOut: bookingExample.checkOut,
    rooms: bookingExample.rooms,
    totalPrice: bookingExample.totalPrice,
  },
};

/** An event as the feed tells it, and as the body of a webhook. */
export const PartnerEventSchema = Type.Object(
  {
    id: Type.String({ description: 'The same wherever and however often it is told; also the webhook-id.' }),
    type: Type.Enum([...partnerEventTypes]),
    timestamp: InstantField('When it happened.'),
    livemode: Type.Boolean(),
    data: PartnerEventDataSchema,
  },
  { title: 'PartnerEvent', additionalProperties: false, examples: [example] },
);
export type PartnerEvent = Static<typeof PartnerEventSchema>;

/** The body of the webhook by which an endpoint is tried out. */
export const PingEventSchema = Type.Object(
  {
    id: Type.String(),
    type: Type.Literal('ping'),
    timestamp: InstantField('When it was asked for.'),
    livemode: Type.Boolean(),
    data: Type.Object({ endpointId: Type.String() }, { additionalProperties: false }),
  },
  { title: 'PingEvent', additionalProperties: false },
);
export type PingEvent = Static<typeof PingEventSchema>;

const cursorExample = '7421.1093';

/** From where to read events, and which. */
export const EventsQuerySchema = Type.Object(
  {
    after: Type.Optional(
      Type.String({
        pattern: '^\\d{1,18}\\.\\d{1,18}$',
        description: 'The `next` of the answer before; without it the oldest events come first.',
        examples: [cursorExample],
      }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    types: Type.Optional(
      Type.String({
        pattern: `^(${partnerEventTypes.join('|').replaceAll('.', '\\.')})(,(${partnerEventTypes.join('|').replaceAll('.', '\\.')})){0,19}$`,
        maxLength: 500,
        description: 'Only events of these types, separated by commas.',
        examples: ['booking.confirmed,booking.cancelled'],
      }),
    ),
  },
  { additionalProperties: false },
);

/** Events in the order in which they were written, and where to go on reading. */
export const EventsFeedSchema = Type.Object(
  {
    items: Type.Array(PartnerEventSchema),
    next: Type.String({
      description: 'Send it as `after` next time, also when there was nothing new: it stays good.',
    }),
  },
  { title: 'EventsFeed', additionalProperties: false, examples: [{ items: [example], next: cursorExample }] },
);
