import { type Static, Type } from 'typebox';

const address = (description: string) =>
  Type.String({ description, examples: ['/media/htl_harbour_lisbon/pho_1/large.webp'] });

/** Where a picture is to be had in each size. */
export const PhotoUrlsSchema = Type.Object(
  { small: address('For lists.'), medium: address('For pages.'), large: address('For the whole screen.') },
  { title: 'PhotoUrls', additionalProperties: false },
);

/** A picture of a hotel, or of one of its room types. */
export const PhotoSchema = Type.Object(
  {
    id: Type.String(),
    roomTypeId: Type.Optional(Type.String({ description: 'The room type that is shown, if it is one.' })),
    caption: Type.String(),
    width: Type.Integer({ description: 'In pixels, of the largest size.' }),
    height: Type.Integer(),
    urls: PhotoUrlsSchema,
  },
  { title: 'Photo', additionalProperties: false },
);
export type Photo = Static<typeof PhotoSchema>;
