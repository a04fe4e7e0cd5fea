import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import { wordHeldUntil } from './around-stay-messages.ts';
import { bookingPage, type MessageContext } from './message-context.ts';

type WriteText = (context: MessageContext) => string;

/** The templates that are a text message too, to guests who want them. */
const texts: Partial<Record<MailTemplate, WriteText>> = {
  'booking-confirmed': ({ words, facts }) => words.sms.confirmed(facts),
  'booking-cancelled': ({ words, facts }) => words.sms.cancelled(facts),
  'booking-changed': ({ words, facts }) => words.sms.changed(facts),
  'booking-moved': ({ words, facts }) => words.sms.moved(facts),
  'stay-reminder': ({ words, facts }) => words.sms.reminder(facts),
  'waiting-list-offer': (context) =>
    context.words.sms.waiting(context.facts, wordHeldUntil(context) ?? '', bookingPage(context)),
};

/** Whether there is a text message of this template. */
export function hasText(template: MailTemplate): boolean {
  return texts[template] !== undefined;
}

/** Writes the text message; null where the template has none. */
export function composeText(template: MailTemplate, context: MessageContext): string | null {
  // Typographic marks would make a phone's alphabet of 160 characters one of 70.
  const text = texts[template]?.(context).replaceAll('’', "'").replaceAll('–', '-').replaceAll(/\s+/g, ' ');
  return text ?? null;
}
