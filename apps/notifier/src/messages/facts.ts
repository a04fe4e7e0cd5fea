import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { nightCount } from '@holdfast/domain/stay';
import type { OpenBooking } from '../open-booking.ts';
import type { Words } from '../words/words.ts';
import { wordDate, wordShortDate, wordWeekday } from './word-dates.ts';

/** One end of a stay, in the reader's language. */
interface StayEnd {
  readonly date: string;
  readonly weekday: string;
  readonly time: string;
}

/** What words are made around: a booking in the reader's language. */
export interface Facts {
  readonly number: string;
  readonly guestName: string;
  readonly hotel: string;
  readonly address: string;
  readonly checkIn: StayEnd;
  readonly checkOut: StayEnd;
  /** Both ends, short. */
  readonly dates: string;
  readonly nights: string;
  /** "2 rooms". */
  readonly rooms: string;
  /** "2 × Superior Double". */
  readonly roomNames: string;
  readonly guests: string;
}

export function toFacts(booking: OpenBooking, words: Words): Facts {
  const { locale } = words;
  const { hotel, roomType } = booking.terms;
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(hotel.countryCode);
  const end = (date: CalendarDate, time: string): StayEnd => ({
    date: wordDate(date, locale),
    weekday: wordWeekday(date, locale),
    time,
  });
  return {
    number: booking.number,
    // A booking outlives what is known of its guest.
    guestName: booking.guest.fullName ?? booking.number,
    hotel: hotel.name,
    address: [hotel.address, hotel.city, country].filter(Boolean).join(', '),
    checkIn: end(booking.checkIn, hotel.checkInTime),
    checkOut: end(booking.checkOut, hotel.checkOutTime),
    dates: `${wordShortDate(booking.checkIn, locale)} – ${wordShortDate(booking.checkOut, locale)}`,
    nights: words.nights(nightCount(booking)),
    rooms: words.rooms(booking.rooms),
    roomNames: `${booking.rooms} × ${roomType.name}`,
    guests: new Intl.NumberFormat(locale).format(booking.guests),
  };
}
