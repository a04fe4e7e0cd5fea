import { languages } from '@holdfast/domain/languages';
import { type Static, Type } from 'typebox';
import { oneLine } from '../fields.ts';
import { CancellationTiersSchema } from '../hotel.ts';
import { RatingSchema } from '../reviews.ts';
import { AmenitiesField, PolicyIdField } from './catalogue-fields.ts';
import { maxVersion } from './fields.ts';
import { ManagedPhotoSchema } from './photos.ts';
import { ManagedRoomTypeSchema } from './room-types.ts';

const TimeField = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['15:00'] });
const text = (maxLength: number, example: string) =>
  Type.String({ pattern: oneLine, maxLength, examples: [example] });

export const HotelStatusField = Type.Enum(['ACTIVE', 'INACTIVE', 'PENDING'], {
  description: 'Only what is ACTIVE is for sale; the platform makes it so.',
});

const details = {
  name: text(120, 'Harbour Hotel Lisbon'),
  description: Type.String({ maxLength: 10_000, examples: ['By the river, a short walk from the centre.'] }),
  address: text(200, '61 Castle Street'),
  city: text(120, 'Lisbon'),
  countryCode: Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.', examples: ['PT'] }),
  latitude: Type.Number({ minimum: -90, maximum: 90, examples: [38.71554] }),
  longitude: Type.Number({ minimum: -180, maximum: 180, examples: [-9.11926] }),
  timeZone: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'IANA name; dates of stays are in it.',
    examples: ['Europe/Lisbon'],
  }),
  stars: Type.Integer({ minimum: 1, maximum: 5, examples: [4] }),
  amenities: AmenitiesField,
  checkInTime: TimeField,
  checkOutTime: TimeField,
  cancellationPolicyId: PolicyIdField,
  houseRules: Type.Record(Type.String({ pattern: '^[A-Za-z]{1,40}$' }), Type.String({ maxLength: 2_000 }), {
    additionalProperties: false,
    maxProperties: 20,
    description: 'In the words of the hotel, by theme: how to check in, pets, smoking and the like.',
    examples: [{ pets: 'Small dogs are welcome.' }],
  }),
  contactEmail: Type.Optional(
    Type.String({
      pattern: '^[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}$',
      maxLength: 254,
      description: 'Where the hotel is told of its bookings; without it, nowhere.',
      examples: ['desk@harbour.example'],
    }),
  ),
  contactLanguage: Type.Optional(
    Type.Enum([...languages], { description: 'What the hotel is written to in, English unless told.' }),
  ),
};
const CurrencyField = Type.String({
  pattern: '^[A-Z]{3}$',
  description: 'ISO 4217; cards are charged in it, and it stays.',
  examples: ['EUR'],
});

const example = {
  name: 'Harbour Hotel Lisbon',
  description: 'By the river, a short walk from the centre.',
  address: '61 Castle Street',
  city: 'Lisbon',
  countryCode: 'PT',
  latitude: 38.71554,
  longitude: -9.11926,
  timeZone: 'Europe/Lisbon',
  stars: 4,
  amenities: ['wifi', 'breakfast'],
  checkInTime: '15:00',
  checkOutTime: '11:00',
  cancellationPolicyId: 'pol_moderate',
  houseRules: { pets: 'Small dogs are welcome.' },
  contactEmail: 'desk@harbour.example',
  contactLanguage: 'pt',
} as const;
const ownFields = {
  id: Type.String(),
  currency: Type.String(),
  sandbox: Type.Boolean(),
  rating: RatingSchema,
};

/** A hotel as it is managed, whatever its status. */
export const ManagedHotelSchema = Type.Object(
  {
    ...ownFields,
    ...details,
    status: HotelStatusField,
    cancellation: CancellationTiersSchema,
    roomTypes: Type.Array(ManagedRoomTypeSchema),
    photos: Type.Array(ManagedPhotoSchema, { description: 'Of the hotel as a whole, in order.' }),
    version: Type.Integer({ description: 'To send with a change.' }),
  },
  {
    title: 'ManagedHotel',
    additionalProperties: false,
    examples: [
      {
        id: 'htl_harbour_lisbon',
        currency: 'EUR',
        sandbox: true,
        rating: { average: 4.7, count: 12 },
        ...example,
        status: 'ACTIVE',
        cancellation: [{ daysBeforeCheckIn: 5, refundPercent: 100 }],
        roomTypes: [],
        photos: [],
        version: 3,
      },
    ],
  },
);
export type ManagedHotel = Static<typeof ManagedHotelSchema>;

/** A hotel in the list. */
export const HotelLineSchema = Type.Object(
  {
    ...ownFields,
    name: Type.String(),
    city: Type.String(),
    countryCode: Type.String(),
    stars: Type.Integer(),
    status: HotelStatusField,
    version: Type.Integer(),
  },
  { title: 'HotelLine', additionalProperties: false },
);

const lineExample = {
  id: 'htl_harbour_lisbon',
  currency: 'EUR',
  sandbox: true,
  rating: { average: 4.7, count: 12 },
  name: 'Harbour Hotel Lisbon',
  city: 'Lisbon',
  countryCode: 'PT',
  stars: 4,
  status: 'ACTIVE',
  version: 3,
};

/** A page of hotels, by name. */
export const HotelsPageSchema = Type.Object(
  {
    items: Type.Array(HotelLineSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'HotelsPage',
    additionalProperties: false,
    examples: [{ items: [lineExample], page: 1, pageSize: 20, total: 1 }],
  },
);

/** A new hotel. */
export const CreateHotelSchema = Type.Object(
  { currency: CurrencyField, ...details, status: Type.Optional(HotelStatusField) },
  { title: 'CreateHotel', additionalProperties: false, examples: [{ currency: 'EUR', ...example }] },
);
export type CreateHotel = Static<typeof CreateHotelSchema>;

/** All of a hotel as it becomes. */
export const ChangeHotelSchema = Type.Object(
  {
    version: Type.Integer({
      minimum: 1,
      maximum: maxVersion,
      description: 'The version you read.',
      examples: [3],
    }),
    ...details,
    status: HotelStatusField,
  },
  {
    title: 'ChangeHotel',
    additionalProperties: false,
    examples: [{ version: 3, ...example, status: 'ACTIVE' }],
  },
);
export type ChangeHotel = Static<typeof ChangeHotelSchema>;
