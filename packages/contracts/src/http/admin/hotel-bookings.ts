import { bookingStatuses } from '@holdfast/domain/booking-status';
import { cancellationReasonsOf } from '@holdfast/domain/cancellation-reasons';
import { paymentStatuses } from '@holdfast/domain/payment-status';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { DateField, ErasableField, InstantField } from '../fields.ts';
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
  refunded: { amountMinor: 0, currency: 'EUR' },
  createdAt: '2027-03-01T12:00:00.048Z',
};

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
    guest: Type.Object({ fullName: ErasableField }, { additionalProperties: false }),
    specialRequests: Type.Optional(Type.String()),
    totalPrice: MoneySchema,
    refunded: MoneySchema,
    createdAt: InstantField('When the request was accepted.'),
  },
  { title: 'HotelBooking', additionalProperties: false, examples: [example] },
);

/** A page of a hotel's bookings, by day of arrival. */
export const HotelBookingsPageSchema = Type.Object(
  {
    items: Type.Array(HotelBookingSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'HotelBookingsPage',
    additionalProperties: false,
    examples: [{ items: [example], page: 1, pageSize: 20, total: 1 }],
  },
);

const note = Type.String({
  pattern: '\\S',
  maxLength: 2_000,
  description: 'For colleagues and support; the guest does not see it.',
  examples: ['A pipe has burst on the second floor.'],
});

/** Why the hotel cancels; whatever the guest paid is given back. */
export const HotelCancelSchema = Type.Object(
  { reason: Type.Enum(cancellationReasonsOf('HOTEL')), note: Type.Optional(note) },
  { title: 'HotelCancel', additionalProperties: false, examples: [{ reason: 'ROOM_OUT_OF_ORDER' }] },
);

/** A guest who did not come. */
export const HotelNoShowSchema = Type.Object(
  { note: Type.Optional(note) },
  { title: 'HotelNoShow', additionalProperties: false, examples: [{}] },
);
