import { Type } from 'typebox';
import { InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { CompensationSchema } from './compensations.ts';
import { bookingSummaryExample, compensationExample } from './examples.ts';

const { id: bookingId, totalPrice } = bookingSummaryExample;
const money = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

const EndingSchema = Type.Object(
  { refund: MoneySchema, fee: MoneySchema },
  { additionalProperties: false, description: 'What goes back to the guest, and what is kept.' },
);

/** What ending a booking now would do. */
export const EndingPreviewSchema = Type.Object(
  {
    bookingId: Type.String(),
    byPolicy: EndingSchema,
    waived: EndingSchema,
    until: Type.Optional(InstantField('When the policy says something else next; absent when it does not.')),
    noShow: Type.Optional(
      Type.Object(EndingSchema.properties, {
        additionalProperties: false,
        description: 'What a no-show gives back and keeps; absent before the time of check-in.',
      }),
    ),
    stopsBooking: Type.Boolean({
      description: 'The booking is still being made: it is stopped, and what was done of it undone.',
    }),
    disputed: Type.Boolean({ description: 'Nothing is given back while a charge is disputed.' }),
  },
  {
    title: 'EndingPreview',
    additionalProperties: false,
    examples: [
      {
        bookingId,
        byPolicy: { refund: totalPrice, fee: money(0) },
        waived: { refund: totalPrice, fee: money(0) },
        until: '2027-06-09T14:00:00.000Z',
        stopsBooking: false,
        disputed: false,
      },
    ],
  },
);

const named = Type.Object({ id: Type.String(), name: Type.String() }, { additionalProperties: false });

/** Where a guest could be moved to. */
export const MoveTargetsSchema = Type.Object(
  {
    bookingId: Type.String(),
    items: Type.Array(
      Type.Object(
        {
          hotel: named,
          roomType: named,
          maxGuests: Type.Integer({ description: 'In one room.' }),
          roomsLeft: Type.Integer({ description: 'On the fullest of the nights.' }),
          sameHotel: Type.Boolean(),
          priceNow: Type.Object(MoneySchema.properties, {
            additionalProperties: false,
            description: 'What somebody else would pay for it now; the guest pays what was agreed.',
          }),
        },
        { additionalProperties: false },
      ),
      { description: 'Rooms of the same hotel first, then of hotels nearby.' },
    ),
    compensationLimit: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description: 'The most that may be given back for the trouble with the move.',
    }),
  },
  {
    title: 'MoveTargets',
    additionalProperties: false,
    examples: [
      {
        bookingId,
        items: [
          {
            hotel: bookingSummaryExample.hotel,
            roomType: { id: 'rt_harbour_lisbon_suite', name: 'Suite' },
            ...{ maxGuests: 4, roomsLeft: 2, sameHotel: true, priceNow: money(84_000) },
          },
        ],
        compensationLimit: money(44_700),
      },
    ],
  },
);

/** How much of a booking may be given back, and by whom. */
export const RefundLimitsSchema = Type.Object(
  {
    bookingId: Type.String(),
    captured: MoneySchema,
    refunded: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description: 'Given back, or with the provider.',
    }),
    promised: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description: 'Asked for or agreed to, and not with the provider yet.',
    }),
    left: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description: 'The most that can be asked for now.',
    }),
    alone: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description: 'What you may still give back on this booking without a second person.',
    }),
    approvalAbove: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description: 'The threshold, of which what you asked for alone before is taken.',
    }),
    disputed: Type.Boolean({ description: 'Nothing is given back while a charge is disputed.' }),
  },
  {
    title: 'RefundLimits',
    additionalProperties: false,
    examples: [
      {
        bookingId,
        captured: totalPrice,
        refunded: money(5_000),
        promised: money(0),
        left: money(totalPrice.amountMinor - 5_000),
        alone: money(39_700),
        approvalAbove: money(50_000),
        disputed: false,
      },
    ],
  },
);

/** An undo that does not get through, and what each decision about it would do. */
export const CompensationDetailSchema = Type.Object(
  {
    ...CompensationSchema.properties,
    bookingNumber: Type.String(),
    atStake: Type.Optional(
      Type.Object(MoneySchema.properties, {
        additionalProperties: false,
        description:
          "The guest's money that this undo would give back or let go; absent where there is none.",
      }),
    ),
    consequences: Type.Object(
      { retry: Type.String(), substitute: Type.String(), writeOff: Type.String() },
      { additionalProperties: false, description: 'In words for people.' },
    ),
  },
  {
    title: 'CompensationDetail',
    additionalProperties: false,
    examples: [
      {
        ...compensationExample,
        bookingNumber: bookingSummaryExample.number,
        atStake: totalPrice,
        consequences: {
          retry: 'It is tried once more now.',
          substitute: 'It counts as done: you say that the money went back in another way.',
          writeOff: 'It is given up: the money stays where it is.',
        },
      },
    ],
  },
);
