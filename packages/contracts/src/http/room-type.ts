import { type Static, Type } from 'typebox';
import { roomTypeExample, roomTypesExample } from './examples.ts';
import { stayFields } from './fields.ts';
import { CancellationTiersSchema } from './hotel.ts';
import { MoneySchema } from './money.ts';
import { PhotoSchema } from './photo.ts';
import { PriceLineSchema } from './quote.ts';

const roomTypeFields = {
  id: Type.String(),
  hotelId: Type.String(),
  name: Type.String(),
  description: Type.String(),
  bedType: Type.String(),
  maxGuests: Type.Integer({ description: 'Per room.' }),
  amenities: Type.Array(Type.String()),
  cancellation: CancellationTiersSchema,
  photos: Type.Array(PhotoSchema),
};

/** A type of room of one hotel. */
export const RoomTypeSchema = Type.Object(roomTypeFields, {
  title: 'RoomType',
  additionalProperties: false,
  examples: [roomTypeExample],
});
export type RoomType = Static<typeof RoomTypeSchema>;

/** Why a stay cannot be had although there are rooms. */
export const RestrictionField = Type.Enum(['STOP_SELL', 'MIN_STAY', 'MAX_STAY', 'CLOSED_TO_ARRIVAL'], {
  description: 'Why the stay cannot be had although there may be rooms.',
});

/** A type of room with what is left and what it costs, when dates were asked for. */
export const OfferedRoomTypeSchema = Type.Object(
  {
    ...roomTypeFields,
    available: Type.Optional(Type.Boolean()),
    roomsLeft: Type.Optional(Type.Integer()),
    rooms: Type.Optional(
      Type.Integer({ description: 'How many of them hold the party; the price is for these.' }),
    ),
    restriction: Type.Optional(RestrictionField),
    totalPrice: Type.Optional(MoneySchema),
    lines: Type.Optional(Type.Array(PriceLineSchema)),
  },
  { title: 'OfferedRoomType', additionalProperties: false },
);
export type OfferedRoomType = Static<typeof OfferedRoomTypeSchema>;

/** Query of a hotel's rooms; the dates go together. */
export const RoomTypesQuerySchema = Type.Object(
  {
    checkIn: Type.Optional(stayFields.checkIn),
    checkOut: Type.Optional(stayFields.checkOut),
    guests: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    rooms: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
  },
  { additionalProperties: false },
);

/** All room types of a hotel. */
export const RoomTypesSchema = Type.Object(
  { items: Type.Array(OfferedRoomTypeSchema) },
  { title: 'RoomTypes', additionalProperties: false, examples: [roomTypesExample] },
);
