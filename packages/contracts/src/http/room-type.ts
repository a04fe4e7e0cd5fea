import { type Static, Type } from 'typebox';
import { roomTypeExample, roomTypesExample } from './examples.ts';
import { stayFields } from './fields.ts';
import { MoneySchema } from './money.ts';

const roomTypeFields = {
  id: Type.String(),
  hotelId: Type.String(),
  name: Type.String(),
  description: Type.String(),
  bedType: Type.String(),
  maxGuests: Type.Integer({ description: 'Per room.' }),
  amenities: Type.Array(Type.String()),
};

/** A type of room of one hotel. */
export const RoomTypeSchema = Type.Object(roomTypeFields, {
  additionalProperties: false,
  examples: [roomTypeExample],
});
export type RoomType = Static<typeof RoomTypeSchema>;

/** A type of room with what is left and what it costs, when dates were asked for. */
export const OfferedRoomTypeSchema = Type.Object(
  {
    ...roomTypeFields,
    available: Type.Optional(Type.Boolean()),
    roomsLeft: Type.Optional(Type.Integer()),
    totalPrice: Type.Optional(MoneySchema),
  },
  { additionalProperties: false },
);
export type OfferedRoomType = Static<typeof OfferedRoomTypeSchema>;

/** Query of a hotel's rooms; the dates go together. */
export const RoomTypesQuerySchema = Type.Object(
  {
    checkIn: Type.Optional(stayFields.checkIn),
    checkOut: Type.Optional(stayFields.checkOut),
    guests: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);

/** All room types of a hotel. */
export const RoomTypesSchema = Type.Object(
  { items: Type.Array(OfferedRoomTypeSchema) },
  { additionalProperties: false, examples: [roomTypesExample] },
);
