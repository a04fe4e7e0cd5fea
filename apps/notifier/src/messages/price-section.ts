import { multiplyMoney } from '@holdfast/domain/money';
import type { PriceLine } from '@holdfast/domain/stay-price';
import type { Words } from '../words/words.ts';
import { type Row, row, type Section, section } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import { wordDay } from './word-dates.ts';

/** The receipt: how the price comes about, and what was paid of it when and by what. */
export function priceSection(context: MessageContext): Section {
  const { words, money, booking } = context;
  return section({
    heading: words.price.heading,
    rows: [
      ...nightRows(context),
      ...otherRows(context),
      row(words.price.total, money(booking.totalPrice), true),
      ...paymentRows(context),
    ],
    note: wordIncluded(context),
  });
}

/** How the price of the rooms comes about: nights of one price together, for all rooms. */
function nightRows({ booking, words, money }: MessageContext): Row[] {
  const { terms, rooms, totalPrice } = booking;
  const byPrice = Map.groupBy(terms.nights, ({ amountMinor }) => amountMinor);
  return [...byPrice].map(([amountMinor, nights]) => {
    const price = { amountMinor, currency: totalPrice.currency };
    const what = [words.nights(nights.length), ...(rooms > 1 ? [words.rooms(rooms)] : [])].join(' × ');
    return row(`${what} × ${money(price)}`, money(multiplyMoney(price, nights.length * rooms)));
  });
}

type LineKind = Exclude<PriceLine['kind'], 'ROOM'>;
const lineWords: Record<LineKind, (name: string, say: Words['price']) => string> = {
  LENGTH_OF_STAY: (_, say) => say.longerStay,
  PROMOTION: (code, say) => say.promotion(code),
  TAX: (name) => name,
  FEE: (name) => name,
};

/** What is taken off and added, one line each. */
function otherRows({ booking, words, money }: MessageContext): Row[] {
  return booking.terms.lines.flatMap(({ kind, name, amountMinor, included }) =>
    kind === 'ROOM' || included ? [] : [row(lineWords[kind](name, words.price), money(amountMinor))],
  );
}

function paymentRows({ booking, words, money }: MessageContext): Row[] {
  const { captured, paidByPoints, pointsSpent, settledAt, terms } = booking;
  const { locale } = words;
  const points = new Intl.NumberFormat(locale).format(pointsSpent);
  const day = wordDay(settledAt ?? new Date(), terms.hotel.timeZone, locale);
  return [
    ...(pointsSpent > 0 ? [row(words.price.byPoints(points), money(paidByPoints))] : []),
    ...(captured.amountMinor > 0 ? [row(words.price.byCard(day), money(captured))] : []),
  ];
}

/** The taxes and fees that prices hold already, in a sentence. */
function wordIncluded({ booking, words, money }: MessageContext): string {
  const parts = booking.terms.lines.flatMap(({ name, amountMinor, included }) =>
    included ? [`${money(amountMinor)} ${name}`] : [],
  );
  if (parts.length === 0) return words.price.allIncluded;
  return words.price.included(new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts));
}
