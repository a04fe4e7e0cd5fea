import type { Words } from '../words/words.ts';
import { type MailContent, row, section, type Tone } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import { staySection } from './stay-section.ts';

type Saying = Words['guest']['refundAsked'] & { readonly next?: string };

/** A refund at one point of its way; the booking it is of stands below. */
function refundMail(context: MessageContext, say: Saying, tone: Tone): MailContent {
  const { words, facts, booking, money } = context;
  const amount = money(booking.refund?.amount ?? booking.refunded);
  const table = words.guest.refundTable;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone },
    sections: [
      section({ paragraphs: [say.lead(amount)] }),
      ...(say.next === undefined ? [] : [section({ heading: words.whatNow, paragraphs: [say.next] })]),
      section({
        heading: table.heading,
        rows: [
          row(table.amount, amount, true),
          row(table.to, table.card),
          ...(booking.refunded.amountMinor > 0 ? [row(table.soFar, money(booking.refunded))] : []),
        ],
      }),
      staySection(context, { heading: words.hotel.stay }),
    ],
  };
}

export const refundAsked = (context: MessageContext): MailContent =>
  refundMail(context, context.words.guest.refundAsked, 'neutral');

export const refundDone = (context: MessageContext): MailContent =>
  refundMail(context, context.words.guest.refundDone, 'good');

export const refundFailed = (context: MessageContext): MailContent =>
  refundMail(context, context.words.guest.refundFailed, 'bad');
