import { type Static, Type } from 'typebox';
import { hotelExample } from './examples.ts';
import { PhotoSchema } from './photo.ts';
import { RatingSchema } from './reviews.ts';

const percent = Type.Integer({ minimum: 0, maximum: 100, description: 'Of the price that is given back.' });

/**
 * What cancelling gives back: `refundPercent` until so many hours or days before check-in, where the hotel is.
 * Without a line nothing is given back.
 */
export const CancellationTiersSchema = Type.Array(
  Type.Union([
    Type.Object(
      { refundPercent: percent, hoursBeforeCheckIn: Type.Integer() },
      { additionalProperties: false },
    ),
    Type.Object(
      { refundPercent: percent, daysBeforeCheckIn: Type.Integer() },
      { additionalProperties: false },
    ),
  ]),
);

/** A hotel's page. */
export const HotelSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    description: Type.String(),
    stars: Type.Integer({ minimum: 1, maximum: 5 }),
    address: Type.String(),
    city: Type.String(),
    countryCode: Type.String({ description: 'ISO 3166-1 alpha-2.' }),
    latitude: Type.Number(),
    longitude: Type.Number(),
    timeZone: Type.String({ description: 'IANA name; dates of stays are in it.' }),
    currency: Type.String(),
    checkInTime: Type.String({ examples: ['15:00'] }),
    checkOutTime: Type.String({ examples: ['11:00'] }),
    amenities: Type.Array(Type.String()),
    cancellation: CancellationTiersSchema,
    houseRules: Type.Record(Type.String(), Type.String(), {
      description: 'In the words of the hotel: how to check in, pets, smoking and the like.',
    }),
    rating: RatingSchema,
    photos: Type.Array(PhotoSchema),
  },
  { title: 'Hotel', additionalProperties: false, examples: [hotelExample] },
);
export type Hotel = Static<typeof HotelSchema>;
