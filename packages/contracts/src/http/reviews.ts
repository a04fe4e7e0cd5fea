import { type Static, Type } from 'typebox';
import { bookingExample, hotelExample } from './examples.ts';

const words = {
  rating: Type.Integer({ minimum: 1, maximum: 5, examples: [5] }),
  // Some letter; texts are data, and whoever shows them escapes them.
  title: Type.String({ pattern: '\\S', maxLength: 120, examples: ['Right by the river'] }),
  content: Type.String({
    pattern: '\\S',
    maxLength: 4_000,
    examples: ['Quiet rooms, and breakfast until noon.'],
  }),
};
const reviewExample = {
  rating: 5,
  title: 'Right by the river',
  content: 'Quiet rooms, and breakfast until noon.',
};

/** What a guest says of a stay. */
export const PostReviewSchema = Type.Object(words, {
  title: 'PostReview',
  additionalProperties: false,
  examples: [reviewExample],
});

/** A review as its writer gets it back. */
export const PostedReviewSchema = Type.Object(
  {
    bookingId: Type.String(),
    hotelId: Type.String(),
    ...words,
    stayedMonth: Type.String({ description: 'The month of check-in.', examples: ['2027-06'] }),
  },
  {
    title: 'PostedReview',
    additionalProperties: false,
    examples: [
      { bookingId: bookingExample.id, hotelId: hotelExample.id, ...reviewExample, stayedMonth: '2027-06' },
    ],
  },
);
export type PostedReview = Static<typeof PostedReviewSchema>;

/** The average of all ratings with one decimal digit, and how many there are. */
export const RatingSchema = Type.Object(
  {
    average: Type.Union([Type.Number(), Type.Null()], {
      description: 'From 1 to 5; null before the first review.',
    }),
    count: Type.Integer(),
  },
  { title: 'Rating', additionalProperties: false },
);
export type Rating = Static<typeof RatingSchema>;

/** A page of a hotel's reviews, newest first; who wrote them is not told. */
export const ReviewsPageSchema = Type.Object(
  {
    rating: RatingSchema,
    items: Type.Array(
      Type.Object(
        {
          ...words,
          roomTypeId: Type.String(),
          stayedMonth: Type.String({ examples: ['2027-06'] }),
          createdAt: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'ReviewsPage',
    additionalProperties: false,
    examples: [
      {
        rating: { average: 4.7, count: 1 },
        items: [
          {
            ...reviewExample,
            roomTypeId: 'rt_harbour_lisbon_double',
            stayedMonth: '2027-06',
            createdAt: '2027-06-20T09:30:00.000Z',
          },
        ],
        page: 1,
        pageSize: 20,
        total: 1,
      },
    ],
  },
);
