import { type Static, Type } from 'typebox';
import { eventSchema } from './envelope.ts';
import { DateField, idField } from './fields.ts';

const SearchData = Type.Object(
  {
    /** Where: a place that was named, or the cell of the map around the coordinates. */
    area: Type.String({ pattern: '^(plc|geo)_[A-Za-z0-9_-]{1,64}$' }),
    checkIn: DateField,
    checkOut: DateField,
    guests: Type.Integer({ minimum: 1 }),
    /** How many hotels were found. */
    found: Type.Integer({ minimum: 0 }),
    cached: Type.Boolean(),
  },
  { additionalProperties: false },
);

const ViewData = Type.Object(
  { hotelId: idField('htl'), roomTypeId: Type.Optional(idField('rt')) },
  { additionalProperties: false },
);

/** What people look at, on `activity-events`; best effort, without an outbox and without who it was (decision D25). */
export const activityEvents = {
  SearchPerformed: eventSchema('SearchPerformed', SearchData),
  RoomViewed: eventSchema('RoomViewed', ViewData),
};
export type ActivityEvent = Static<(typeof activityEvents)[keyof typeof activityEvents]>;
