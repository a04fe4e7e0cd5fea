import { formatMoney, multiplyMoney } from '@holdfast/domain/money';
import { nightCount } from '@holdfast/domain/stay';
import type { PriceLine } from '@holdfast/domain/stay-price';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import { wordCancellation } from './word-cancellation.ts';
import { count, wordDate, wordWeekday } from './word-dates.ts';
import { wordMoney, wordReason } from './word-outcome.ts';

/** What the templates show: words only, so that they decide nothing. */
export type MailView = ReturnType<typeof toMailView>;

/** @param now leaves out cancellation deadlines that have passed */
export function toMailView(booking: BookingForMail, now: Date) {
  const { hotel, roomType } = booking.terms;
  const country = new Intl.DisplayNames('en-GB', { type: 'region' }).of(hotel.countryCode);
  return {
    number: booking.number,
    guestName: booking.guest.fullName,
    hotelName: hotel.name,
    hotelAddress: [hotel.address, hotel.city, country].filter(Boolean).join(', '),
    checkInWeekday: wordWeekday(booking.checkIn),
    checkInDate: wordDate(booking.checkIn),
    checkInTime: hotel.checkInTime,
    checkOutWeekday: wordWeekday(booking.checkOut),
    checkOutDate: wordDate(booking.checkOut),
    checkOutTime: hotel.checkOutTime,
    nights: count(nightCount(booking), 'night'),
    rooms: `${booking.rooms} × ${roomType.name}`,
    guests: String(booking.guests),
    prices: [...nightLines(booking), ...otherLines(booking)],
    totalPrice: formatMoney(booking.totalPrice),
    includedCharges: wordIncluded(booking),
    cancellation: wordCancellation(booking, now),
    reason: wordReason(booking),
    money: wordMoney(booking),
    anotherCard: booking.reason === 'PAYMENT_DECLINED',
    oursToBlame: booking.reason === 'DEPENDENCY_UNAVAILABLE' || booking.reason === 'STEP_UNDONE',
  };
}

/** How the price of the rooms comes about: nights of one price together, for all rooms. */
function nightLines({ terms, rooms, totalPrice }: BookingForMail) {
  const byPrice = Map.groupBy(terms.nights, ({ amountMinor }) => amountMinor);
  return [...byPrice].map(([amountMinor, nights]) => {
    const price = { amountMinor, currency: totalPrice.currency };
    const what = [count(nights.length, 'night'), ...(rooms > 1 ? [count(rooms, 'room')] : [])].join(' × ');
    return {
      what: `${what} × ${formatMoney(price)}`,
      price: formatMoney(multiplyMoney(price, nights.length * rooms)),
    };
  });
}

const lineWords: Record<Exclude<PriceLine['kind'], 'ROOM'>, (name: string) => string> = {
  LENGTH_OF_STAY: () => 'Discount for a longer stay',
  PROMOTION: (code) => `Promotion ${code}`,
  TAX: (name) => name,
  FEE: (name) => name,
};

/** What is taken off and added, one line each. */
function otherLines({ terms, totalPrice }: BookingForMail) {
  return terms.lines.flatMap(({ kind, name, amountMinor, included }) =>
    kind === 'ROOM' || included
      ? []
      : [{ what: lineWords[kind](name), price: formatMoney({ amountMinor, currency: totalPrice.currency }) }],
  );
}

/** The taxes and fees that prices hold already, in a sentence. */
function wordIncluded({ terms, totalPrice }: BookingForMail): string {
  const parts = terms.lines.flatMap(({ name, amountMinor, included }) =>
    included ? [`${formatMoney({ amountMinor, currency: totalPrice.currency })} ${name}`] : [],
  );
  if (parts.length === 0) return 'All mandatory taxes and fees are included.';
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return `The total includes ${list}; nothing mandatory is added to it.`;
}
