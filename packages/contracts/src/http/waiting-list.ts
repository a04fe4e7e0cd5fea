import { type Static, Type } from 'typebox';
import { GuestSchema } from './create-booking.ts';
import { bookingExample, hotelExample, roomTypeExample } from './examples.ts';
import { IdField, InstantField, stayFields } from './fields.ts';

const asked = {
  roomTypeId: roomTypeExample.id,
  checkIn: '2027-06-10',
  checkOut: '2027-06-13',
  rooms: 1,
  guests: 2,
};

/** Rooms to wait for. */
export const JoinWaitingListSchema = Type.Object(
  {
    roomTypeId: IdField('rt', roomTypeExample.id),
    ...stayFields,
    rooms: Type.Optional(Type.Integer({ minimum: 1, maximum: 9, default: 1 })),
    guests: Type.Integer({ minimum: 1, maximum: 100, description: 'In all rooms together.' }),
    guest: Type.Optional(GuestSchema),
  },
  { title: 'JoinWaitingList', additionalProperties: false, examples: [asked] },
);
export type JoinWaitingList = Static<typeof JoinWaitingListSchema>;

const entryExample = {
  id: 'wl_8s04bjq1v2979shn9sjbatssn8',
  livemode: false,
  state: 'OFFERED',
  hotel: { id: hotelExample.id, name: hotelExample.name },
  roomType: { id: roomTypeExample.id, name: roomTypeExample.name },
  checkIn: asked.checkIn,
  checkOut: asked.checkOut,
  rooms: asked.rooms,
  guests: asked.guests,
  bookingId: bookingExample.id,
  createdAt: '2027-03-01T12:00:00.000Z',
};

const Named = Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false });

/** A place in the waiting list. */
export const WaitingEntrySchema = Type.Object(
  {
    id: Type.String(),
    livemode: Type.Boolean(),
    state: Type.Enum(['WAITING', 'OFFERED', 'BOOKED', 'LAPSED', 'WITHDRAWN'], {
      description: 'OFFERED: the rooms are held for you, confirm the booking to have them.',
    }),
    hotel: Named,
    roomType: Named,
    checkIn: Type.String(),
    checkOut: Type.String(),
    rooms: Type.Integer(),
    guests: Type.Integer(),
    bookingId: Type.Optional(Type.String({ description: 'The booking that holds the rooms offered.' })),
    createdAt: InstantField('Since when you wait.'),
  },
  { title: 'WaitingEntry', additionalProperties: false, examples: [entryExample] },
);
export type WaitingEntryBody = Static<typeof WaitingEntrySchema>;

/** A page of what the caller waits or waited for, newest first. */
export const WaitingListSchema = Type.Object(
  {
    items: Type.Array(WaitingEntrySchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'WaitingList',
    additionalProperties: false,
    examples: [{ items: [entryExample], page: 1, pageSize: 20, total: 1 }],
  },
);

/** The path of one entry. */
export const WaitingParamsSchema = Type.Object({ waitingId: IdField('wl', entryExample.id) });
