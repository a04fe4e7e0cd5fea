import { type MailContent, row, type Section, section } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import { priceSection } from './price-section.ts';
import { staySection } from './stay-section.ts';
import { wordCancellation } from './word-cancellation.ts';
import { wordMoney, wordReason } from './word-outcome.ts';

/** The guest has a stay: when, where, what was paid, and what can still be changed about it. */
export function confirmed(context: MessageContext): MailContent {
  const { words, facts, booking, now } = context;
  const say = words.guest.confirmed;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'good' },
    sections: [
      section({ paragraphs: [say.lead(facts)] }),
      staySection(context, { price: false }),
      priceSection(context),
      section({
        heading: words.cancellation.heading,
        paragraphs: wordCancellation(booking, words, now),
        note: words.cancellation.clock,
      }),
      section({ heading: say.arrivalHeading, paragraphs: [say.arrival(facts)] }),
    ],
  };
}

/** There is no stay, why, what became of the money, and what can be done. */
export function rejected(context: MessageContext): MailContent {
  const { words, facts, booking } = context;
  const say = words.guest.rejected;
  const ours = booking.reason === 'DEPENDENCY_UNAVAILABLE' || booking.reason === 'STEP_UNDONE';
  const next = booking.reason === 'PAYMENT_DECLINED' ? say.anotherCard : ours ? say.ourFault : say.other;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'bad' },
    sections: [
      section({ paragraphs: [wordReason(booking, words)], box: wordMoney(booking, words) }),
      section({ heading: words.whatNow, paragraphs: [next] }),
      staySection(context, { heading: say.stay }),
    ],
  };
}

/** A hold ended without a payment. */
export function expired(context: MessageContext): MailContent {
  const { words, facts, booking } = context;
  const say = words.guest.expired;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'waiting' },
    sections: [
      section({ paragraphs: [wordReason(booking, words), say.lead], box: wordMoney(booking, words) }),
      section({ heading: words.whatNow, paragraphs: [say.next] }),
      staySection(context, { heading: say.stay }),
    ],
  };
}

/** The stay will not be, who ended it, what is kept, what goes back and where to. */
export function cancelled(context: MessageContext): MailContent {
  const { words, facts, booking } = context;
  const say = words.guest.cancelled;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'neutral' },
    sections: [
      section({ paragraphs: [wordReason(booking, words), say.lead(facts)] }),
      ...moneySections(context),
      section({ heading: words.whatNow, paragraphs: [say.next] }),
      staySection(context, { heading: say.stay }),
    ],
  };
}

/** The guest did not come. */
export function noShow(context: MessageContext): MailContent {
  const { words, facts } = context;
  const say = words.guest.noShow;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'neutral' },
    sections: [
      section({ paragraphs: [say.lead(facts)] }),
      ...moneySections(context),
      section({ heading: words.whatNow, paragraphs: [say.next] }),
      staySection(context, { heading: say.stay }),
    ],
  };
}

/** Fee and refund as the operation that ended the booking decided them; without one nothing was ever taken. */
function moneySections({ booking, words, money }: MessageContext): Section[] {
  const { outcome, captured, refunded, pointsSpent } = booking;
  const say = words.money;
  const points = new Intl.NumberFormat(words.locale).format(pointsSpent);
  const pointsBack = pointsSpent > 0 && booking.status === 'CANCELLED' ? [say.pointsBack(points)] : [];
  if (outcome?.feeMinor === undefined) {
    // Only a lost dispute ends a paid stay without deciding about the money, since the bank has it.
    const withBank = outcome === null ? 0 : captured.amountMinor - refunded.amountMinor;
    const box = withBank > 0 ? say.chargedBack(money(withBank)) : wordMoney(booking, words);
    return [section({ box, paragraphs: pointsBack })];
  }
  const refundMinor = outcome.refundMinor ?? 0;
  const nothingLeft = outcome.feeMinor === 0 && refunded.amountMinor > 0;
  const kept = nothingLeft ? say.refunded(money(refunded)) : say.kept(money(captured));
  return [
    section({
      heading: say.heading,
      paragraphs: pointsBack,
      box: refundMinor > 0 ? say.refunding(money(refundMinor)) : kept,
      rows: [
        row(say.paid, money(captured)),
        row(booking.status === 'NO_SHOW' ? words.hotel.fee : say.fee, money(outcome.feeMinor)),
        row(say.refund, money(refundMinor), true),
      ],
    }),
  ];
}
