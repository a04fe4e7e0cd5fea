import { type Static, Type } from 'typebox';
import { errorCodeNames } from './error-codes.ts';
import { MoneySchema } from './money.ts';

/** Another room that is free for the same dates. */
export const AlternativeSchema = Type.Object(
  {
    hotelId: Type.String(),
    hotelName: Type.String(),
    roomTypeId: Type.String(),
    roomTypeName: Type.String(),
    roomsLeft: Type.Integer(),
    totalPrice: MoneySchema,
  },
  { additionalProperties: false },
);
export type Alternative = Static<typeof AlternativeSchema>;

/** One field of the request and what is wrong with it. */
export const ProblemDetailSchema = Type.Object(
  {
    line: Type.Optional(Type.Integer({ description: 'Of a file, counted from 1.' })),
    field: Type.String(),
    message: Type.String(),
  },
  { additionalProperties: false },
);
export type ProblemDetail = Static<typeof ProblemDetailSchema>;

/** A night that has more rooms sold than somebody wants to give. */
export const SoldNightSchema = Type.Object(
  {
    roomTypeId: Type.String(),
    date: Type.String(),
    sold: Type.Integer({ description: 'Rooms that are sold or held for this night.' }),
  },
  { additionalProperties: false },
);

/** The body of every error, `application/problem+json` (RFC 9457 with the platform's own members). */
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    error: Type.Enum(errorCodeNames, { description: 'A code from the closed table.' }),
    message: Type.String({ description: 'For people.' }),
    details: Type.Optional(Type.Array(ProblemDetailSchema)),
    requestId: Type.String(),
    bookingId: Type.Optional(Type.String({ description: 'The booking this is about, where there is one.' })),
    itineraryId: Type.Optional(Type.String({ description: 'The itinerary this is about.' })),
    declineCode: Type.Optional(Type.String({ description: "The provider's decline code." })),
    expectedPrice: Type.Optional(MoneySchema),
    currentPrice: Type.Optional(MoneySchema),
    alternatives: Type.Optional(Type.Array(AlternativeSchema, { maxItems: 3 })),
    current: Type.Optional(
      Type.Unknown({
        description: 'The present state of what was changed meanwhile, as reading it answers.',
      }),
    ),
    night: Type.Optional(SoldNightSchema),
    enrolmentToken: Type.Optional(
      Type.String({ description: 'With which a second factor is set up by who cannot log in without one.' }),
    ),
  },
  {
    additionalProperties: false,
    examples: [
      {
        type: 'urn:holdfast:problem:validation-error',
        title: 'The request is not valid',
        status: 400,
        error: 'VALIDATION_ERROR',
        message: 'checkOut must be after checkIn.',
        details: [{ field: 'checkOut', message: 'must be after checkIn' }],
        requestId: 'req_6f1c1f0e',
      },
    ],
  },
);
export type Problem = Static<typeof ProblemSchema>;
