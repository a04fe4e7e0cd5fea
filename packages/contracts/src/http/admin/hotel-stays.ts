import { deskStates, roomStates } from '@holdfast/domain/desk';
import { type Static, Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { DateField, InstantField } from '../fields.ts';
import { orNull } from './fields.ts';
import { HotelBookingSchema } from './hotel-bookings.ts';

const closed = { additionalProperties: false };

/** The lists of a desk. */
export const stayLists = ['ARRIVALS', 'IN_HOUSE', 'DEPARTURES'] as const;

/** Which list of the desk to read. */
export const HotelStaysQuerySchema = Type.Object(
  {
    list: Type.Enum([...stayLists], {
      description: 'IN_HOUSE is who is in the hotel now, whatever the date.',
      examples: ['ARRIVALS'],
    }),
    date: Type.Optional(DateField('Today where the hotel is, unless told.', '2027-06-10')),
    ...PageQuerySchema.properties,
  },
  closed,
);

const booking = {
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
const door = { id: 'rm_8s04bjq1v2979shn9sjbatssn8', number: '101', floor: 1 };
const example = { booking, state: 'EXPECTED', rooms: [{ ...door, state: 'IN_SERVICE' }] };

/** A booking as it stands at the desk. */
export const HotelStaySchema = Type.Object(
  {
    booking: HotelBookingSchema,
    state: Type.Enum([...deskStates]),
    rooms: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          number: Type.String(),
          floor: orNull(Type.Integer()),
          state: Type.Enum([...roomStates]),
        },
        closed,
      ),
      { description: 'Those it has been given; fewer than the booking has where some are missing.' },
    ),
    checkedInAt: Type.Optional(InstantField('When the guests came.')),
    checkedOutAt: Type.Optional(InstantField('When they left.')),
  },
  { title: 'HotelStay', ...closed, examples: [example] },
);
export type HotelStay = Static<typeof HotelStaySchema>;

/** A page of a list of the desk, by booking number. */
export const HotelStaysPageSchema = Type.Object(
  {
    list: Type.Enum([...stayLists]),
    date: Type.String({ description: 'That of the list; of IN_HOUSE today.' }),
    today: Type.String({ description: 'Where the hotel is.' }),
    items: Type.Array(HotelStaySchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'HotelStaysPage',
    ...closed,
    examples: [
      {
        list: 'ARRIVALS',
        date: '2027-06-10',
        today: '2027-06-10',
        items: [example],
        page: 1,
        pageSize: 20,
        total: 1,
      },
    ],
  },
);

/** The rooms that a booking can be given for all of its nights. */
export const FreeRoomsSchema = Type.Object(
  {
    bookingId: Type.String(),
    needed: Type.Integer({ description: 'How many rooms the booking has.' }),
    items: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          roomTypeId: Type.String(),
          number: Type.String(),
          floor: orNull(Type.Integer()),
          occupied: Type.Boolean({ description: 'Whether other guests have not left it yet.' }),
        },
        closed,
      ),
      { description: 'Best first, those that it has already among them.' },
    ),
  },
  {
    title: 'FreeRooms',
    ...closed,
    examples: [
      {
        bookingId: booking.id,
        needed: 1,
        items: [{ ...door, roomTypeId: booking.roomType.id, occupied: false }],
      },
    ],
  },
);

const roomIds = Type.Optional(
  Type.Array(Type.String({ minLength: 1, maxLength: 128, examples: [door.id] }), {
    maxItems: 100,
    uniqueItems: true,
    description: 'Exactly these, in the order of the booking.',
  }),
);

/** The rooms that a booking is given. */
export const AssignRoomsSchema = Type.Object(
  { roomIds },
  { title: 'AssignRooms', ...closed, examples: [{ roomIds: [door.id] }] },
);

/** The guests have come. */
export const CheckInSchema = Type.Object({ roomIds }, { title: 'CheckIn', ...closed, examples: [{}] });

/** Something about a stay that needs no more words. */
export const DeskDeedSchema = Type.Object({}, { title: 'DeskDeed', ...closed, examples: [{}] });
