import { roomStates } from '@holdfast/domain/desk';
import { type Static, Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { maxVersion, orNull } from './fields.ts';

const closed = { additionalProperties: false };
const number = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9 ./-]{0,15}$',
  description: 'As it stands on the door; each one once in a hotel.',
  examples: ['101'],
});
const floor = orNull(Type.Integer({ minimum: -10, maximum: 200, examples: [1] }));
const state = Type.Enum([...roomStates], {
  description: 'One that is out of service is not given to guests. What is sold does not change with it.',
});
const example = {
  id: 'rm_8s04bjq1v2979shn9sjbatssn8',
  hotelId: 'htl_harbour_lisbon',
  roomTypeId: 'rt_harbour_lisbon_double',
  number: '101',
  floor: 1,
  state: 'IN_SERVICE',
  version: 1,
};

/** A room with a number on its door. */
export const NumberedRoomSchema = Type.Object(
  {
    id: Type.String(),
    hotelId: Type.String(),
    roomTypeId: Type.String(),
    number: Type.String(),
    floor: orNull(Type.Integer()),
    state,
    version: Type.Integer({ description: 'To send with a change.' }),
  },
  { title: 'NumberedRoom', ...closed, examples: [example] },
);
export type NumberedRoom = Static<typeof NumberedRoomSchema>;

/** Which rooms to list. */
export const NumberedRoomsQuerySchema = Type.Object(
  {
    roomTypeId: Type.Optional(
      Type.String({ minLength: 1, maxLength: 128, examples: ['rt_harbour_lisbon_double'] }),
    ),
    ...PageQuerySchema.properties,
  },
  closed,
);

/** A page of a hotel's rooms, by floor and number. */
export const NumberedRoomsPageSchema = Type.Object(
  {
    items: Type.Array(NumberedRoomSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'NumberedRoomsPage',
    ...closed,
    examples: [{ items: [example], page: 1, pageSize: 20, total: 1 }],
  },
);

/** Rooms of one type to be added; all of them or none. */
export const AddNumberedRoomsSchema = Type.Object(
  {
    roomTypeId: Type.String({ minLength: 1, maxLength: 128 }),
    rooms: Type.Array(Type.Object({ number, floor }, closed), { minItems: 1, maxItems: 200 }),
  },
  {
    title: 'AddNumberedRooms',
    ...closed,
    examples: [
      {
        roomTypeId: 'rt_harbour_lisbon_double',
        rooms: [
          { number: '101', floor: 1 },
          { number: '102', floor: 1 },
        ],
      },
    ],
  },
);

/** The rooms that were asked for, as they are. */
export const AddedRoomsSchema = Type.Object(
  { items: Type.Array(NumberedRoomSchema) },
  { title: 'AddedRooms', ...closed, examples: [{ items: [example] }] },
);

/** All of a room as it becomes. */
export const ChangeNumberedRoomSchema = Type.Object(
  {
    version: Type.Integer({
      minimum: 1,
      maximum: maxVersion,
      description: 'The version you read.',
      examples: [1],
    }),
    number,
    floor,
    state,
  },
  {
    title: 'ChangeNumberedRoom',
    ...closed,
    examples: [{ version: 1, number: '101', floor: 1, state: 'OUT_OF_SERVICE' }],
  },
);
