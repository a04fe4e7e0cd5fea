import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { InstantField } from '../fields.ts';
import { PageOf } from './fields.ts';

const notificationExample = {
  id: 'ntf_2f0c8f1e',
  bookingId: 'bk_7q2zx',
  template: 'booking-confirmed',
  channel: 'EMAIL',
  audience: 'GUEST',
  status: 'FAILED',
  attempts: 3,
  lastError: 'BOUNCED',
  replays: 0,
  createdAt: '2027-06-01T12:00:00.000Z',
  bouncedAt: '2027-06-01T12:00:04.000Z',
};

/** A message that did not arrive; to whom exactly is not kept with it. */
export const FailedNotificationSchema = Type.Object(
  {
    id: Type.String(),
    bookingId: Type.Optional(Type.String({ description: 'The booking it is about, unless an account.' })),
    accountId: Type.Optional(Type.String({ description: 'The account it is about, unless a booking.' })),
    template: Type.String(),
    channel: Type.Enum(['EMAIL', 'SMS']),
    audience: Type.Enum(['GUEST', 'HOTEL', 'FORMER_HOTEL', 'SUPPORT', 'ACCOUNT']),
    status: Type.Enum(['QUEUED', 'SENDING', 'SENT', 'SKIPPED', 'FAILED']),
    attempts: Type.Integer(),
    lastError: Type.Optional(Type.String({ description: 'By its code.' })),
    replays: Type.Integer({ description: 'How often a person had it sent again.' }),
    replayedBy: Type.Optional(Type.String()),
    createdAt: InstantField('When it was asked for.'),
    sentAt: Type.Optional(InstantField('When the provider took it.')),
    deliveredAt: Type.Optional(InstantField('When the provider says it was delivered.')),
    bouncedAt: Type.Optional(InstantField('When it came back.')),
    complainedAt: Type.Optional(InstantField('When its reader called it spam.')),
  },
  { additionalProperties: false, examples: [notificationExample] },
);

/** Which messages to list. */
export const NotificationsQuerySchema = Type.Object(
  {
    state: Type.Optional(Type.Enum(['failed'], { description: 'Only those that failed are listed here.' })),
    ...PageQuerySchema.properties,
  },
  { additionalProperties: false },
);

/** Messages that did not arrive, the latest first. Those about bookings of the other mode are left out of a page. */
export const NotificationsPageSchema = PageOf(FailedNotificationSchema, notificationExample);

const deadMessageExample = {
  id: 'dlm_2f0c8f1e',
  topic: 'notification-queue',
  reason: 'UNKNOWN_TYPE',
  state: 'DEAD',
  replays: 0,
  createdAt: '2027-06-01T12:00:00.000Z',
};

/** A request of the queue nobody could do anything with; what it says is not shown. */
export const DeadMessageSchema = Type.Object(
  {
    id: Type.String(),
    topic: Type.String(),
    reason: Type.String({ description: 'By its code.' }),
    state: Type.Enum(['DEAD', 'REPLAYING', 'HANDLED']),
    replays: Type.Integer(),
    replayedBy: Type.Optional(Type.String()),
    createdAt: InstantField('When it was put aside.'),
  },
  { additionalProperties: false, examples: [deadMessageExample] },
);

/** Requests that were put aside, the latest first. */
export const DeadMessagesPageSchema = PageOf(DeadMessageSchema, deadMessageExample);

/** Which page. */
export const DeadMessagesQuerySchema = Type.Object(PageQuerySchema.properties, {
  additionalProperties: false,
});
