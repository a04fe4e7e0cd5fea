import { type Static, Type } from 'typebox';
import { stayFields } from './fields.ts';
import { MoneySchema } from './money.ts';
import { PhotoUrlsSchema } from './photo.ts';
import { PlaceNameField, PlaceSchema } from './places.ts';
import { CancellationTimelineSchema } from './quote.ts';
import { RatingSchema } from './reviews.ts';
import { roomsExample, searchExample, searchResultExample } from './search-examples.ts';

/** In which order hotels come; RECOMMENDED weighs price, rating and distance. */
export const searchSorts = ['RECOMMENDED', 'PRICE', 'DISTANCE', 'RATING'] as const;

const Stars = Type.Integer({ minimum: 1, maximum: 5 });
const amount = (description: string) =>
  Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description }));
const coordinates = {
  latitude: Type.Number({ minimum: -90, maximum: 90, examples: [38.71] }),
  longitude: Type.Number({ minimum: -180, maximum: 180, examples: [-9.14] }),
};
const RadiusField = Type.Optional(Type.Number({ minimum: 0.1, maximum: 200, default: 50, examples: [50] }));

// What is written alike in a body and in a query.
const wanted = {
  location: Type.Optional(PlaceNameField),
  ...stayFields,
  guests: Type.Integer({ minimum: 1, maximum: 100, description: 'In all rooms together.' }),
  rooms: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 9, description: 'As few as hold the party unless told.' }),
  ),
  currency: Type.Optional(
    Type.String({
      pattern: '^[A-Z]{3}$',
      default: 'EUR',
      description: 'In which prices are compared and shown; the card is charged in the hotel’s own.',
      examples: ['EUR'],
    }),
  ),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Words about the hotel.' })),
  priceMin: amount('The whole stay, in the smallest unit of `currency`, taxes included.'),
  priceMax: amount('The whole stay, in the smallest unit of `currency`, taxes included.'),
  ratingMin: Type.Optional(Type.Number({ minimum: 1, maximum: 5 })),
  sort: Type.Optional(Type.Enum([...searchSorts], { default: 'RECOMMENDED' })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000, default: 1 })),
  pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
};

/** What is looked for: a place by its name or a point on the map, and a stay. */
export const SearchSchema = Type.Object(
  {
    ...wanted,
    near: Type.Optional(
      Type.Object({ ...coordinates, radiusKm: RadiusField }, { additionalProperties: false }),
    ),
    amenities: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,40}$', examples: ['wifi'] }), {
        maxItems: 20,
        description: 'The hotel has all of these.',
      }),
    ),
    starRating: Type.Optional(
      Type.Union([Stars, Type.Array(Stars, { minItems: 1, maxItems: 5 })], { description: 'Any of these.' }),
    ),
  },
  { title: 'Search', additionalProperties: false, examples: [searchExample] },
);
export type Search = Static<typeof SearchSchema>;

/** The same in a query: lists are written with commas. */
export const SearchQuerySchema = Type.Object(
  {
    ...wanted,
    latitude: Type.Optional(coordinates.latitude),
    longitude: Type.Optional(coordinates.longitude),
    radiusKm: RadiusField,
    amenities: Type.Optional(
      Type.String({ pattern: '^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,19}$', examples: ['wifi,pool'] }),
    ),
    starRating: Type.Optional(Type.String({ pattern: '^[1-5](,[1-5]){0,4}$', examples: ['4,5'] })),
  },
  { additionalProperties: false },
);
export type SearchQuery = Static<typeof SearchQuerySchema>;

/** The cheapest free room type of a hotel for the party, and its price for the whole stay with mandatory taxes. */
export const SearchOfferSchema = Type.Object(
  {
    roomTypeId: Type.String(),
    roomTypeName: Type.String(),
    rooms: Type.Integer({ description: 'How many of them hold the party.' }),
    maxGuests: Type.Integer({ description: 'Per room.' }),
    roomsLeft: Type.Integer(),
    totalPrice: MoneySchema,
    displayPrice: Type.Optional(MoneySchema),
    cancellation: Type.Optional(CancellationTimelineSchema),
  },
  {
    title: 'SearchOffer',
    additionalProperties: false,
    description:
      '`cancellation` is as a quote would tell it; without a line nothing is ever refunded. It is absent where search ' +
      'does not know the terms yet: ask for a quote.',
  },
);

const placeFields = {
  place: Type.Optional(
    Type.Union([PlaceSchema, Type.Null()], {
      description: 'The place that was meant; null when none is called so. Absent for a point on the map.',
    }),
  ),
  suggestions: Type.Array(PlaceSchema, { description: 'Other places of a like name.' }),
};
const pageFields = { page: Type.Integer(), pageSize: Type.Integer(), total: Type.Integer() };
const facet = <Value extends ReturnType<typeof Type.String> | ReturnType<typeof Type.Number>>(value: Value) =>
  Type.Array(Type.Object({ value, count: Type.Integer() }, { additionalProperties: false }));

/** A hotel that was found. */
export const SearchItemSchema = Type.Object(
  {
    hotelId: Type.String(),
    name: Type.String(),
    city: Type.String(),
    countryCode: Type.String(),
    stars: Type.Integer(),
    latitude: Type.Number(),
    longitude: Type.Number(),
    timeZone: Type.Optional(
      Type.String({
        description: 'IANA name, in which guests expect times of `cancellation`; absent where that is.',
      }),
    ),
    amenities: Type.Array(Type.String()),
    rating: RatingSchema,
    photo: Type.Optional(PhotoUrlsSchema),
    distanceKm: Type.Number(),
    offer: SearchOfferSchema,
  },
  { title: 'SearchItem', additionalProperties: false },
);
export type SearchItem = Static<typeof SearchItemSchema>;

/** A page of hotels, and how many there would be by stars, amenities, rating and price. */
export const SearchResultSchema = Type.Object(
  {
    ...placeFields,
    items: Type.Array(SearchItemSchema),
    facets: Type.Object(
      {
        stars: facet(Type.Number()),
        amenities: facet(Type.String()),
        ratings: facet(Type.Number()),
        price: Type.Array(
          Type.Object(
            { fromMinor: Type.Integer(), toMinor: Type.Integer(), count: Type.Integer() },
            { additionalProperties: false },
          ),
          { description: 'In the smallest unit of `currency`.' },
        ),
      },
      { additionalProperties: false },
    ),
    currency: Type.String({ description: 'Of price facets and displayPrice.' }),
    ...pageFields,
  },
  { title: 'SearchResult', additionalProperties: false, examples: [searchResultExample] },
);
export type SearchResult = Static<typeof SearchResultSchema>;

/** Which room types are listed: one room for so many people. */
export const RoomsQuerySchema = Type.Object(
  {
    location: PlaceNameField,
    capacity: Type.Integer({ minimum: 1, maximum: 20, description: 'People in one room.' }),
    ...stayFields,
    page: wanted.page,
    pageSize: wanted.pageSize,
  },
  { additionalProperties: false },
);

/** A room type that is free, with its hotel. */
export const FoundRoomSchema = Type.Object(
  {
    roomTypeId: Type.String(),
    name: Type.String(),
    hotelId: Type.String(),
    hotelName: Type.String(),
    city: Type.String(),
    countryCode: Type.String(),
    maxGuests: Type.Integer(),
    roomsLeft: Type.Integer(),
    totalPrice: MoneySchema,
    distanceKm: Type.Number(),
  },
  { title: 'FoundRoom', additionalProperties: false },
);

/** A flat list of free room types that hold as many people, the cheapest first. */
export const RoomsPageSchema = Type.Object(
  { ...placeFields, items: Type.Array(FoundRoomSchema), ...pageFields },
  { title: 'RoomsPage', additionalProperties: false, examples: [roomsExample] },
);
