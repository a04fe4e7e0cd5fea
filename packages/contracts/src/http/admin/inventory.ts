import { type Static, Type } from 'typebox';
import { orNull, rangeFields, VersionField, WeekdaysField } from './fields.ts';

const RoomsField = Type.Integer({ minimum: 0, maximum: 10_000, description: 'Rooms given to be sold.' });
const StayField = (description: string) => orNull(Type.Integer({ minimum: 1, maximum: 90, description }));
const minStay = StayField('Nights a stay must have that arrives then.');
const maxStay = StayField('Nights a stay may have that arrives then.');

const allotmentFields = {
  rooms: RoomsField,
  allowancePercent: Type.Integer({
    minimum: 100,
    maximum: 110,
    default: 100,
    description: 'Overbooking: as many percent of the rooms may be sold.',
  }),
  softLimit: orNull(
    Type.Integer({
      minimum: 0,
      maximum: 11_000,
      description: 'As many rooms may be sold, instead of the percentage; at least `rooms`.',
    }),
  ),
};

const allotmentExample = { rooms: 20, allowancePercent: 105, softLimit: null };
const conditionsExample = { stopSell: false, minStay: 2, maxStay: null, closedToArrival: false };

/** What is for sale of a room type: the rule for all nights, and each night as it is. */
export const InventorySchema = Type.Object(
  {
    roomTypeId: Type.String(),
    hotelId: Type.String(),
    version: orNull(Type.Integer({ description: 'To send with a change.' })),
    allotment: orNull(Type.Object(allotmentFields, { additionalProperties: false })),
    nights: Type.Array(
      Type.Object(
        {
          date: Type.String(),
          rooms: orNull(Type.Integer({ description: "Rooms of this night; null for the allotment's." })),
          capacity: Type.Integer({ description: 'Rooms that may be sold, overbooking included.' }),
          sold: Type.Integer({ description: 'Rooms that are sold or held.' }),
          stopSell: Type.Boolean(),
          minStay: orNull(Type.Integer()),
          maxStay: orNull(Type.Integer()),
          closedToArrival: Type.Boolean(),
        },
        { additionalProperties: false },
      ),
    ),
  },
  {
    title: 'Inventory',
    additionalProperties: false,
    examples: [
      {
        roomTypeId: 'rt_harbour_lisbon_double',
        hotelId: 'htl_harbour_lisbon',
        version: 8,
        allotment: allotmentExample,
        nights: [{ date: '2027-06-10', rooms: null, capacity: 21, sold: 14, ...conditionsExample }],
      },
    ],
  },
);
export type Inventory = Static<typeof InventorySchema>;

/** What changes on the nights of a range; what is left out stays as it is. */
export const NightChangeSchema = Type.Object(
  {
    ...rangeFields,
    weekdays: Type.Optional(WeekdaysField),
    rooms: Type.Optional(orNull(RoomsField)),
    stopSell: Type.Optional(Type.Boolean()),
    minStay: Type.Optional(minStay),
    maxStay: Type.Optional(maxStay),
    closedToArrival: Type.Optional(Type.Boolean()),
  },
  { title: 'NightChange', additionalProperties: false },
);
export type NightChange = Static<typeof NightChangeSchema>;

/** A change of what is for sale; all of it is done or nothing. */
export const ChangeInventorySchema = Type.Object(
  {
    version: VersionField,
    allotment: Type.Optional(
      Type.Object(
        {
          rooms: allotmentFields.rooms,
          allowancePercent: Type.Optional(allotmentFields.allowancePercent),
          softLimit: Type.Optional(allotmentFields.softLimit),
        },
        { additionalProperties: false, description: 'The rule for all nights from today on.' },
      ),
    ),
    nights: Type.Optional(
      Type.Array(NightChangeSchema, {
        minItems: 1,
        maxItems: 50,
        description: 'One after the other; where two meet the same night, the later one wins.',
      }),
    ),
  },
  {
    title: 'ChangeInventory',
    additionalProperties: false,
    examples: [
      {
        version: 7,
        allotment: { rooms: 20, allowancePercent: 105 },
        nights: [{ from: '2027-06-01', until: '2027-09-01', weekdays: [5, 6], minStay: 2 }],
      },
    ],
  },
);
export type ChangeInventory = Static<typeof ChangeInventorySchema>;
