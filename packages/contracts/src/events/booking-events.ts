import { bookingStatuses } from '@holdfast/domain/booking-status';
import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { AmountField, CodeField, CurrencyField, DateField, idField } from './fields.ts';

/** Closed, so that nothing personal slips into an event: a new member is a new schema version (invariant I6). */
const BookingData = Type.Object(
  {
    bookingId: idField('bk'),
    number: Type.String({ pattern: '^BK-[0-9A-HJKMNP-TV-Z]{6}$' }),
    livemode: Type.Boolean(),
    hotelId: idField('htl'),
    roomTypeId: idField('rt'),
    checkIn: DateField,
    checkOut: DateField,
    rooms: Type.Integer({ minimum: 1 }),
    status: Type.Enum([...bookingStatuses]),
    reason: Type.Optional(CodeField),
    totalPrice: Type.Object(
      { amountMinor: AmountField, currency: CurrencyField },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

/** What happens to bookings, on `booking-events`. */
export const bookingEvents = {
  BookingCreated: eventSchema('BookingCreated', BookingData),
  BookingConfirmed: eventSchema('BookingConfirmed', BookingData),
  BookingCancelled: eventSchema('BookingCancelled', BookingData),
  BookingExpired: eventSchema('BookingExpired', BookingData),
  BookingRejected: eventSchema('BookingRejected', BookingData),
  BookingChanged: eventSchema('BookingChanged', BookingData),
  BookingNoShow: eventSchema('BookingNoShow', BookingData),
  BookingCompleted: eventSchema('BookingCompleted', BookingData),
};
export type BookingEvent = Static<(typeof bookingEvents)[keyof typeof bookingEvents]>;
