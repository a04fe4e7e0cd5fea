import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { idField } from './fields.ts';

const HotelData = Type.Object({ hotelId: idField('htl') }, { additionalProperties: false });

const RoomTypeData = Type.Object(
  { hotelId: idField('htl'), roomTypeId: idField('rt') },
  { additionalProperties: false },
);

const ReviewData = Type.Object(
  { hotelId: idField('htl'), bookingId: idField('bk'), rating: Type.Integer({ minimum: 1, maximum: 5 }) },
  { additionalProperties: false },
);

/**
 * What happens to hotels, on `catalog-events`, keyed by the hotel's id (decision D22). They say what changed; what it
 * is now is read from the catalog, so that a message that comes twice or late does no harm.
 */
export const catalogEvents = {
  HotelChanged: eventSchema('HotelChanged', HotelData),
  RoomTypeChanged: eventSchema('RoomTypeChanged', RoomTypeData),
  ReviewPublished: eventSchema('ReviewPublished', ReviewData),
};
export type CatalogEvent = Static<(typeof catalogEvents)[keyof typeof catalogEvents]>;
