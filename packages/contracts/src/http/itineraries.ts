import { itineraryStatuses } from '@holdfast/domain/book-itinerary-contract';
import { type Static, Type } from 'typebox';
import { BookingSchema, NextActionSchema } from './booking.ts';
import { CreateBookingSchema, GuestSchema, PaymentMethodField } from './create-booking.ts';
import { bookingExample } from './examples.ts';
import { InstantField } from './fields.ts';
import { MoneySchema } from './money.ts';

const { roomTypeId, checkIn, checkOut, rooms, guests, quoteId, specialRequests } =
  CreateBookingSchema.properties;

/** One stay of an itinerary: what a booking of its own would ask for, but for the payment. */
const ItineraryStaySchema = Type.Object(
  { roomTypeId, checkIn, checkOut, rooms, guests, quoteId, specialRequests },
  { additionalProperties: false },
);
export type ItineraryStayRequest = Static<typeof ItineraryStaySchema>;

/** Several stays, all or none, under one payment for each currency. */
export const CreateItinerarySchema = Type.Object(
  {
    stays: Type.Array(ItineraryStaySchema, { minItems: 2, maxItems: 8 }),
    paymentMethodId: PaymentMethodField,
    guest: Type.Optional(GuestSchema),
  },
  {
    title: 'CreateItinerary',
    additionalProperties: false,
    examples: [
      {
        stays: [
          {
            roomTypeId: 'rt_harbour_lisbon_double',
            checkIn: '2027-06-10',
            checkOut: '2027-06-13',
            guests: 2,
          },
          { roomTypeId: 'rt_river_porto_double', checkIn: '2027-06-13', checkOut: '2027-06-15', guests: 2 },
        ],
        paymentMethodId: 'pm_card_visa',
        guest: { fullName: 'Ada Example', email: 'ada@example.com' },
      },
    ],
  },
);
export type CreateItinerary = Static<typeof CreateItinerarySchema>;

const example = {
  id: 'iti_8s04bjq1v2979shn9sjbatssn8',
  livemode: false,
  status: 'CONFIRMED',
  totals: [bookingExample.totalPrice],
  bookings: [bookingExample],
  createdAt: bookingExample.createdAt,
  updatedAt: bookingExample.updatedAt,
};

/** An itinerary as its owner sees it, with its bookings by day of arrival. */
export const ItinerarySchema = Type.Object(
  {
    id: Type.String(),
    livemode: Type.Boolean(),
    status: Type.Enum([...itineraryStatuses], {
      description: 'The one outcome of all stays. What becomes of a booking later is told by the booking.',
    }),
    reason: Type.Optional(Type.String({ description: 'Why none of the stays was to be.' })),
    declineCode: Type.Optional(Type.String()),
    totals: Type.Array(MoneySchema, { description: 'What is charged, one amount for each currency.' }),
    bookings: Type.Array(BookingSchema),
    nextAction: Type.Optional(NextActionSchema),
    createdAt: InstantField('When the request was accepted.'),
    updatedAt: InstantField('When the outcome was written.'),
  },
  { title: 'Itinerary', additionalProperties: false, examples: [example] },
);
export type Itinerary = Static<typeof ItinerarySchema>;

/** A page of the caller's itineraries, newest first. */
export const ItinerariesPageSchema = Type.Object(
  {
    items: Type.Array(ItinerarySchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'ItinerariesPage',
    additionalProperties: false,
    examples: [{ items: [example], page: 1, pageSize: 20, total: 1 }],
  },
);
