import { type Static, Type } from 'typebox';
import { PhotoSchema } from '../photo.ts';

const caption = Type.String({ maxLength: 200, description: 'What is to be seen.', examples: ['The bar'] });

/** A photo with its place among those of its hotel or room type. */
export const ManagedPhotoSchema = Type.Object(
  { ...PhotoSchema.properties, hotelId: Type.String(), position: Type.Integer({ description: 'From 0.' }) },
  {
    title: 'ManagedPhoto',
    additionalProperties: false,
    examples: [
      {
        id: 'pho_7',
        hotelId: 'htl_harbour_lisbon',
        position: 0,
        caption: 'The bar',
        width: 2000,
        height: 1333,
        urls: {
          small: '/media/htl_harbour_lisbon/pho_7/small.webp',
          medium: '/media/htl_harbour_lisbon/pho_7/medium.webp',
          large: '/media/htl_harbour_lisbon/pho_7/large.webp',
        },
      },
    ],
  },
);
export type ManagedPhoto = Static<typeof ManagedPhotoSchema>;

/** The texts that come with a picture. */
export const PhotoFieldsSchema = Type.Object(
  {
    caption: Type.Optional(caption),
    roomTypeId: Type.Optional(Type.String({ minLength: 1, maxLength: 128 })),
  },
  { title: 'PhotoFields', additionalProperties: false },
);

/** Where a photo goes and what is written below it. */
export const ChangePhotoSchema = Type.Object(
  {
    position: Type.Integer({
      minimum: 0,
      maximum: 1_000,
      description: 'From 0, which is what search shows; past the end is the end.',
      examples: [0],
    }),
    caption,
  },
  { title: 'ChangePhoto', additionalProperties: false, examples: [{ position: 0, caption: 'The bar' }] },
);
