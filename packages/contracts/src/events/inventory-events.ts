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

/** Rooms taken and given back, on `inventory-events`. */
export const inventoryEvents = {
  InventoryReserved: eventSchema('InventoryReserved', HoldData),
  InventoryReleased: eventSchema('InventoryReleased', HoldData),
};
export type InventoryEvent = Static<(typeof inventoryEvents)[keyof typeof inventoryEvents]>;
