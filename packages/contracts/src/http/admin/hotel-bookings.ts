import { bookingStatuses } from '@holdfast/domain/booking-status';
import { paymentStatuses } from '@holdfast/domain/payment-status';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { DateField, InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';

/** Which arrivals to list. */
export const HotelBookingsQuerySchema = Type.Object(
  {
    from: Type.Optional(DateField('First day of arrival.', '2027-06-10')),
    until: Type.Optional(DateField('The day after the last one.', '2027-06-17')),
    status: Type.Optional(Type.Enum([...bookingStatuses])),
    ...PageQuerySchema.properties,
  },
  { additionalProperties: false },
);

/** A booking as the desk needs it: who comes when, and nothing to reach them by. */
export const HotelBookingSchema = Type.Object(
  {
    id: Type.String(),
    number: Type.String({ description: 'For people, BK-XXXXXX.' }),
    status: Type.Enum([...bookingStatuses]),
    paymentStatus: Type.Enum([...paymentStatuses]),
    roomType: Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false }),
    checkIn: Type.String(),
    checkOut: Type.String(),
    rooms: Type.Integer(),
    guests: Type.Integer(),
    guest: Type.Object({ fullName: Type.String() }, { additionalProperties: false }),
    specialRequests: Type.Optional(Type.String()),
    totalPrice: MoneySchema,
    createdAt: InstantField('When the request was accepted.'),
  },
  { additionalProperties: false },
);

const example = {
  id: 'bk_8s04bjq1v2979shn9sjbatssn8',
  number: 'BK-PBP8PE',
  status: 'CONFIRMED',
  paymentStatus: 'CAPTURED',
  roomType: { id: 'rt_harbour_lisbon_double', name: 'Double room' },
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  rooms: 1,
  guests: 2,
  guest: { fullName: 'Ada Example' },
  totalPrice: { amountMinor: 44_700, currency: 'EUR' },
  createdAt: '2027-03-01T12:00:00.048Z',
};

/** A page of a hotel's bookings, by day of arrival. */
export const HotelBookingsPageSchema = Type.Object(
  {
    items: Type.Array(HotelBookingSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  { additionalProperties: false, examples: [{ items: [example], page: 1, pageSize: 20, total: 1 }] },
);
