import { row, type Section, section } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';

interface StaySection {
  readonly heading?: string;
  readonly price?: boolean;
  /** For the hotel: who comes, and what they wish for. */
  readonly forHotel?: boolean;
}

/** Where, when, for how long and for whom. */
export function staySection(
  { facts, words, money, booking }: MessageContext,
  shows: StaySection = {},
): Section {
  const { checkIn, checkOut } = facts;
  const say = words.stay;
  return section({
    heading: shows.heading ?? '',
    card: {
      hotel: facts.hotel,
      address: facts.address,
      ends: [
        { label: say.checkIn, date: checkIn.date, time: say.from(checkIn.weekday, checkIn.time) },
        { label: say.checkOut, date: checkOut.date, time: say.until(checkOut.weekday, checkOut.time) },
      ],
      rows: [
        row(say.number, facts.number, true),
        ...(shows.forHotel ? [row(say.guest, facts.guestName)] : []),
        row(say.length, facts.nights),
        row(say.rooms, facts.roomNames),
        row(say.guests, facts.guests),
        ...(shows.forHotel && booking.specialRequests ? [row(say.requests, booking.specialRequests)] : []),
        ...(shows.price === false ? [] : [row(say.price, money(booking.totalPrice))]),
      ],
    },
  });
}
