import { type Static, Type } from 'typebox';
import { oneLine } from '../fields.ts';
import { CancellationTiersSchema } from '../hotel.ts';
import { AmenitiesField, PolicyIdField } from './catalogue-fields.ts';
import { maxVersion, orNull } from './fields.ts';
import { ManagedPhotoSchema } from './photos.ts';

const details = {
  name: Type.String({ pattern: oneLine, maxLength: 120, examples: ['Double room'] }),
  description: Type.String({ maxLength: 5_000, examples: ['A queen-size bed and a rain shower.'] }),
  bedType: Type.Enum(['SINGLE', 'TWIN', 'DOUBLE', 'QUEEN', 'KING', 'BUNK', 'SOFA']),
  maxGuests: Type.Integer({ minimum: 1, maximum: 20, description: 'In one room.', examples: [2] }),
  amenities: AmenitiesField,
  cancellationPolicyId: orNull(PolicyIdField),
};
const example = {
  name: 'Double room',
  description: 'A queen-size bed and a rain shower.',
  bedType: 'QUEEN',
  maxGuests: 2,
  amenities: ['wifi', 'desk'],
  cancellationPolicyId: null,
};

/** A room type as its hotel manages it. */
export const ManagedRoomTypeSchema = Type.Object(
  {
    id: Type.String(),
    hotelId: Type.String(),
    ...details,
    bedType: Type.String(),
    cancellation: CancellationTiersSchema,
    photos: Type.Array(ManagedPhotoSchema),
    version: Type.Integer({ description: 'To send with a change.' }),
  },
  {
    title: 'ManagedRoomType',
    additionalProperties: false,
    examples: [
      {
        id: 'rt_harbour_lisbon_double',
        hotelId: 'htl_harbour_lisbon',
        ...example,
        cancellation: [{ hoursBeforeCheckIn: 24, refundPercent: 100 }],
        photos: [],
        version: 1,
      },
    ],
  },
);
export type ManagedRoomType = Static<typeof ManagedRoomTypeSchema>;

/** A new room type; what is sold of it, and for how much, is set apart. */
export const CreateRoomTypeSchema = Type.Object(
  { hotelId: Type.String({ minLength: 1, maxLength: 128, examples: ['htl_harbour_lisbon'] }), ...details },
  {
    title: 'CreateRoomType',
    additionalProperties: false,
    examples: [{ hotelId: 'htl_harbour_lisbon', ...example }],
  },
);

/** All of a room type as it becomes. */
export const ChangeRoomTypeSchema = Type.Object(
  {
    version: Type.Integer({
      minimum: 1,
      maximum: maxVersion,
      description: 'The version you read.',
      examples: [1],
    }),
    ...details,
  },
  { title: 'ChangeRoomType', additionalProperties: false, examples: [{ version: 1, ...example }] },
);
