import { type Static, Type } from 'typebox';
import { orNull } from './fields.ts';

const closed = { additionalProperties: false };

/** Everything that is for sale of a hotel, night by night: what a grid of rates and rooms shows. */
export const HotelCalendarSchema = Type.Object(
  {
    hotelId: Type.String(),
    currency: Type.String({ description: 'Amounts are in its minor units.' }),
    today: Type.String({ description: 'Where the hotel is; earlier nights cannot be changed.' }),
    roomTypes: Type.Array(
      Type.Object(
        {
          roomTypeId: Type.String(),
          name: Type.String(),
          inventoryVersion: orNull(
            Type.Integer({ description: 'To send with a change of inventory; null without an allotment.' }),
          ),
          pricingVersion: orNull(
            Type.Integer({ description: 'To send with a change of pricing; null without a rate plan.' }),
          ),
          nights: Type.Array(
            Type.Object(
              {
                date: Type.String(),
                rooms: orNull(
                  Type.Integer({ description: "Given for this night; null for the allotment's." }),
                ),
                capacity: Type.Integer({ description: 'Rooms that may be sold, overbooking included.' }),
                sold: Type.Integer({ description: 'Rooms that are sold or held.' }),
                left: Type.Integer({ description: 'Rooms that can be sold; none where sale is stopped.' }),
                stopSell: Type.Boolean(),
                minStay: orNull(Type.Integer()),
                maxStay: orNull(Type.Integer()),
                closedToArrival: Type.Boolean(),
                amountMinor: orNull(
                  Type.Integer({ description: 'For one room and night; null where nothing is sold.' }),
                ),
                fixed: Type.Boolean({ description: 'Whether the price was set for this date.' }),
              },
              closed,
            ),
          ),
        },
        closed,
      ),
    ),
  },
  {
    title: 'HotelCalendar',
    ...closed,
    examples: [
      {
        hotelId: 'htl_harbour_lisbon',
        currency: 'EUR',
        today: '2027-06-01',
        roomTypes: [
          {
            roomTypeId: 'rt_harbour_lisbon_double',
            name: 'Double room',
            inventoryVersion: 8,
            pricingVersion: 5,
            nights: [
              {
                ...{ date: '2027-06-10', rooms: null, capacity: 21, sold: 14, left: 7, stopSell: false },
                ...{ minStay: 2, maxStay: null, closedToArrival: false, amountMinor: 18_200, fixed: false },
              },
            ],
          },
        ],
      },
    ],
  },
);
export type HotelCalendar = Static<typeof HotelCalendarSchema>;
