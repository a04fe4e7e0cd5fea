import type { Words } from '../words/words.ts';
import { compareRows } from './change-messages.ts';
import { type MailContent, row, type Section, section, type Tone } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import { priceSection } from './price-section.ts';
import { staySection } from './stay-section.ts';

type Saying = Words['hotel']['confirmed'];

function hotelMail(
  context: MessageContext,
  say: Saying,
  { tone, after = [] }: { tone: Tone; after?: readonly Section[] },
): MailContent {
  return {
    subject: say.subject(context.facts),
    ...{ title: say.title, state: say.state, tone },
    sections: [
      section({ paragraphs: [say.lead(context.facts)] }),
      staySection(context, { forHotel: true, heading: context.words.hotel.stay }),
      ...after,
    ],
  };
}

export const hotelConfirmed = (context: MessageContext): MailContent =>
  hotelMail(context, context.words.hotel.confirmed, { tone: 'good', after: [priceSection(context)] });

export const hotelCancelled = (context: MessageContext): MailContent =>
  hotelMail(context, context.words.hotel.cancelled, { tone: 'neutral', after: keptSections(context) });

export const hotelChanged = (context: MessageContext): MailContent =>
  hotelMail(context, context.words.hotel.changed, {
    tone: 'good',
    after: [section({ heading: context.words.guest.changed.table, rows: compareRows(context) })],
  });

export const hotelMoved = (context: MessageContext): MailContent =>
  hotelMail(context, context.words.hotel.moved, { tone: 'good' });

export const hotelNoShow = (context: MessageContext): MailContent =>
  hotelMail(context, context.words.hotel.noShow, { tone: 'neutral', after: keptSections(context) });

/** To the hotel a guest no longer comes to; where they stay instead is not its concern. */
export function hotelMovedAway(context: MessageContext): MailContent {
  const { facts, words } = context;
  const say = words.hotel.movedAway;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'neutral' },
    sections: [
      section({ paragraphs: [say.lead(facts)] }),
      section({
        heading: words.hotel.stay,
        rows: [
          row(words.stay.number, facts.number, true),
          row(words.stay.guest, facts.guestName),
          row(words.stay.checkIn, facts.checkIn.date),
          row(words.stay.checkOut, facts.checkOut.date),
          row(words.stay.rooms, facts.rooms),
        ],
      }),
    ],
  };
}

/** What is kept by the terms and what the guest gets back, where an operation decided it. */
function keptSections({ booking, words, money }: MessageContext): Section[] {
  const { feeMinor, refundMinor = 0 } = booking.outcome ?? {};
  if (feeMinor === undefined) return [];
  return [
    section({
      rows: [
        row(words.money.paid, money(booking.captured)),
        row(words.hotel.given, money(refundMinor)),
        row(words.hotel.fee, money(feeMinor), true),
      ],
    }),
  ];
}
