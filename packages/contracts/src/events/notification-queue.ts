import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { idField } from './fields.ts';

/** The messages about bookings there are. Who is told by each, and in which words, is the notifier's to know. */
export const mailTemplates = [
  'booking-confirmed',
  'booking-rejected',
  'booking-cancelled',
  'booking-expired',
  'booking-changed',
  'booking-moved',
  'booking-no-show',
  'refund-asked',
  'refund-done',
  'refund-failed',
  'stay-reminder',
  'review-invitation',
  'waiting-list-offer',
  'support-refund-approval',
  'support-refund-failed',
  'support-payment-failing',
  'support-dispute',
  'support-compensation-stuck',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** The messages about accounts there are; the first three bring a link that is good once. */
export const accountTemplates = [
  'verify-email',
  'reset-password',
  'invitation',
  'account-exists',
  'password-changed',
  'two-factor-changed',
  'outside-login-joined',
  'partner-endpoint-paused',
] as const;
export type AccountTemplate = (typeof accountTemplates)[number];

const SubjectField = Type.String({ pattern: '^[A-Za-z0-9_.:-]{1,128}$' });

const RequestData = Type.Object(
  {
    bookingId: idField('bk'),
    template: Type.Enum([...mailTemplates]),
    /** Tells two messages of one template apart: a refund's id, an operation's, which reminder it is. */
    subjectId: Type.Optional(SubjectField),
  },
  { additionalProperties: false },
);

const AccountRequestData = Type.Object(
  {
    accountId: idField('(usr|ptn)'),
    template: Type.Enum([...accountTemplates]),
    /**
     * The account token whose link is mailed, an endpoint's id, or before a dot what happened to a second factor or
     * which provider was joined; without it each request is a message of its own.
     */
    subjectId: Type.Optional(SubjectField),
  },
  { additionalProperties: false },
);

/** What is asked of the notifier, on `notification-queue`. To whom, it reads when it sends (decision D26). */
export const notificationQueue = {
  EmailRequested: eventSchema('EmailRequested', RequestData),
  SMSRequested: eventSchema('SMSRequested', RequestData),
  /** No token and no address: the link is made when it is sent. */
  AccountMailRequested: eventSchema('AccountMailRequested', AccountRequestData),
};
export type EmailRequested = Static<typeof notificationQueue.EmailRequested>;
