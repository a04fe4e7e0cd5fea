import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { DateField, idField } from './fields.ts';

const HoldData = Type.Object(
  {
    bookingId: idField('bk'),
    livemode: Type.Boolean(),
    checkIn: DateField,
    checkOut: DateField,
    /** Until when the rooms are held; absent once they are released. */
    expiresAt: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' })),
    lines: Type.Array(
      Type.Object(
        { roomTypeId: idField('rt'), rooms: Type.Integer({ minimum: 1 }) },
        { additionalProperties: false },
      ),
      { minItems: 1 },
    ),
  },
  { additionalProperties: false },
);

const RoomTypeData = Type.Object(
  { hotelId: idField('htl'), roomTypeId: idField('rt') },
  { additionalProperties: false },
);

const HotelData = Type.Object({ hotelId: idField('htl') }, { additionalProperties: false });

/**
 * Rooms taken and given back, keyed by the booking's id; what a hotel sells and for how much, keyed by the room type's
 * or the hotel's. On `inventory-events`.
 */
export const inventoryEvents = {
  InventoryReserved: eventSchema('InventoryReserved', HoldData),
  InventoryReleased: eventSchema('InventoryReleased', HoldData),
  CapacityChanged: eventSchema('CapacityChanged', RoomTypeData),
  RatesChanged: eventSchema('RatesChanged', RoomTypeData),
  HotelRatesChanged: eventSchema('HotelRatesChanged', HotelData),
};
export type InventoryEvent = Static<(typeof inventoryEvents)[keyof typeof inventoryEvents]>;
