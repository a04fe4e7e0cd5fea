import { type Static, Type } from 'typebox';
import { placeExample } from './search-examples.ts';

/** The name of a place as somebody types it; mistyped letters are forgiven. */
export const PlaceNameField = Type.String({ minLength: 1, maxLength: 100, examples: ['Lisbon'] });

/** A city in which there are hotels. */
export const PlaceSchema = Type.Object(
  {
    placeId: Type.String(),
    name: Type.String(),
    countryCode: Type.String({ description: 'ISO 3166-1 alpha-2.' }),
    latitude: Type.Number(),
    longitude: Type.Number(),
    hotelCount: Type.Integer(),
  },
  { title: 'Place', additionalProperties: false },
);
export type Place = Static<typeof PlaceSchema>;

/** Which places are suggested. */
export const PlacesQuerySchema = Type.Object({ text: PlaceNameField }, { additionalProperties: false });

/** Places whose names are like what was typed, the likest first. */
export const PlacesSchema = Type.Object(
  { items: Type.Array(PlaceSchema) },
  { title: 'Places', additionalProperties: false, examples: [{ items: [placeExample] }] },
);
