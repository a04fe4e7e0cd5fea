import { type Static, Type } from 'typebox';
import { hotelExample } from './examples.ts';

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
  },
  { additionalProperties: false, examples: [hotelExample] },
);
export type Hotel = Static<typeof HotelSchema>;
