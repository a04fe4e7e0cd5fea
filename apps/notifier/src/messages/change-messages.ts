import type { StayOnRow } from '@holdfast/domain/manage-stay-contract';
import { type MailContent, type Row, row, section } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import { staySection } from './stay-section.ts';
import { wordDate } from './word-dates.ts';

/** Other dates or rooms: what it was, what it is, and what the difference costs. */
export function changed(context: MessageContext): MailContent {
  const { words, facts } = context;
  const say = words.guest.changed;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'good' },
    sections: [
      section({ paragraphs: [say.lead(facts)], box: wordDifference(context) }),
      section({ heading: say.table, rows: compareRows(context) }),
      staySection(context, { heading: say.stay }),
    ],
  };
}

/** The old stay beside the new one. */
export function compareRows(context: MessageContext): Row[] {
  const { words, booking } = context;
  const { from, to } = booking.outcome ?? {};
  if (from === undefined || to === undefined) return [];
  const lines = (title: string, stay: StayOnRow, now: boolean) => [
    row(
      title,
      words.compare.dates(wordDate(stay.checkIn, words.locale), wordDate(stay.checkOut, words.locale)),
      now,
    ),
    row(words.rooms(stay.rooms), context.money(stay.totalMinor), now),
  ];
  return [...lines(words.compare.before, from, false), ...lines(words.compare.now, to, true)];
}

function wordDifference({ words, booking, money }: MessageContext): string {
  const { from, to } = booking.outcome ?? {};
  if (from === undefined || to === undefined) return '';
  const difference = to.totalMinor - from.totalMinor;
  if (difference > 0) return words.guest.changed.charged(money(difference));
  return difference < 0 ? words.money.refunding(money(-difference)) : words.guest.changed.same;
}

/** Other rooms, through no wish of the guest (decision D34). */
export function moved(context: MessageContext): MailContent {
  const { words, facts, booking, money } = context;
  const say = words.guest.moved;
  const compensation = booking.outcome?.refundMinor ?? 0;
  return {
    subject: say.subject(facts),
    ...{ title: say.title, state: say.state, tone: 'waiting' },
    sections: [
      section({
        paragraphs: [say.lead(facts)],
        box: compensation > 0 ? say.compensation(money(compensation)) : '',
      }),
      staySection(context, { heading: say.stay }),
      section({ heading: words.whatNow, paragraphs: [say.next] }),
    ],
  };
}
