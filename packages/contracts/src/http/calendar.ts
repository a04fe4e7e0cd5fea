import { type Static, Type } from 'typebox';
import { MoneySchema } from './money.ts';
import { calendarExample } from './search-examples.ts';

/** Which month. */
export const CalendarQuerySchema = Type.Object(
  { month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', examples: ['2027-06'] }) },
  { additionalProperties: false },
);

/** One night of a calendar: what one room costs, how many are left, and what a stay must keep to that begins then. */
export const CalendarNightSchema = Type.Object(
  {
    date: Type.String(),
    roomsLeft: Type.Integer({ description: '0 also where the night is not for sale.' }),
    price: Type.Optional(MoneySchema),
    closedToArrival: Type.Boolean({ description: 'No stay may begin on this day.' }),
    minStay: Type.Optional(
      Type.Integer({ description: 'The fewest nights of a stay that begins on this day.' }),
    ),
    maxStay: Type.Optional(
      Type.Integer({ description: 'The most nights of a stay that begins on this day.' }),
    ),
  },
  { title: 'CalendarNight', additionalProperties: false },
);
export type CalendarNight = Static<typeof CalendarNightSchema>;

/** A month of a room type, from today on where the hotel is. Taxes and fees that are added are not in it. */
export const CalendarSchema = Type.Object(
  {
    roomTypeId: Type.String(),
    month: Type.String(),
    nights: Type.Array(CalendarNightSchema),
  },
  { title: 'Calendar', additionalProperties: false, examples: [calendarExample] },
);
