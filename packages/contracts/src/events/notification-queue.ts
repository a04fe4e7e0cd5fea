import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { idField } from './fields.ts';

/** The mails a guest can get. */
export const mailTemplates = [
  'booking-confirmed',
  'booking-rejected',
  'booking-cancelled',
  'booking-expired',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** What is asked of the notifier, on `notification-queue`. To whom, it reads when it sends (decision D26). */
export const notificationQueue = {
  EmailRequested: eventSchema(
    'EmailRequested',
    Type.Object(
      { bookingId: idField('bk'), template: Type.Enum([...mailTemplates]) },
      { additionalProperties: false },
    ),
  ),
};
export type EmailRequested = Static<typeof notificationQueue.EmailRequested>;
