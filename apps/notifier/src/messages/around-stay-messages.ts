import { type MailContent, section } from './mail-content.ts';
import { bookingPage, type MessageContext } from './message-context.ts';
import { staySection } from './stay-section.ts';
import { wordInstant } from './word-dates.ts';

/** Two days before: when, where, and what the house asks of its guests. */
export function reminder(context: MessageContext): MailContent {
  const { words, facts, houseRules } = context;
  const say = words.guest.reminder;
  const titles: Readonly<Record<string, string>> = words.rules;
  const rules = Object.entries(houseRules).filter(([, rule]) => rule.trim() !== '');
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'good' },
    sections: [
      section({ paragraphs: [say.lead(facts)] }),
      staySection(context, { price: false }),
      section({
        heading: words.guest.confirmed.arrivalHeading,
        paragraphs: [words.guest.confirmed.arrival(facts)],
      }),
      ...(rules.length === 0
        ? []
        : [
            section({
              heading: words.rules.heading,
              // A theme of the hotel's own has no word of ours.
              paragraphs: rules.map(([theme, rule]) => `${titles[theme] ?? capital(theme)}: ${rule}`),
            }),
          ]),
    ],
  };
}

/** After the stay. */
export function reviewInvitation(context: MessageContext): MailContent {
  const { words, facts } = context;
  const say = words.guest.review;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'good' },
    sections: [
      section({
        paragraphs: [say.lead(facts)],
        button: { label: say.button, url: bookingPage(context, '/review') },
      }),
      staySection(context, { heading: say.stay, price: false }),
    ],
  };
}

/** A room came free for whoever waits for it, and is held until an instant. */
export function waitingListOffer(context: MessageContext): MailContent {
  const { words, facts } = context;
  const say = words.guest.waiting;
  const until = wordHeldUntil(context);
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'waiting' },
    sections: [
      section({
        paragraphs: [say.lead(facts)],
        box: until === null ? '' : say.until(until),
        button: { label: say.button, url: bookingPage(context) },
      }),
      staySection(context, { heading: say.stay }),
    ],
  };
}

/** When a hold ends, on the hotel's clock; null for none. */
export function wordHeldUntil({ booking, words }: MessageContext): string | null {
  return booking.expiresAt && wordInstant(booking.expiresAt, booking.terms.hotel.timeZone, words);
}

function capital(theme: string): string {
  return theme.charAt(0).toUpperCase() + theme.slice(1);
}
