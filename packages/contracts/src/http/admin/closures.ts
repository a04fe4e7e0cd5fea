import { closureItemStates, closureModes, closureStates } from '@holdfast/domain/close-hotel-contract';
import { type Static, Type } from 'typebox';
import { InstantField } from '../fields.ts';
import { MoneySchema } from '../money.ts';
import { rangeFields } from './fields.ts';

/** Nights for which a hotel closes, and what becomes of the bookings on them. */
export const CreateClosureSchema = Type.Object(
  {
    ...rangeFields,
    mode: Type.Enum([...closureModes], {
      description:
        'REBOOK moves each booking to a room of the same city with as many stars where one is free, at no cost to ' +
        'the guest, and refunds it in full where none is; REFUND refunds all of them in full.',
    }),
    bookingsPerMinute: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 6_000,
        default: 60,
        description: 'How fast bookings are seen to.',
      }),
    ),
    note: Type.Optional(Type.String({ maxLength: 1_000, description: 'For colleagues.' })),
  },
  {
    title: 'CreateClosure',
    additionalProperties: false,
    examples: [{ from: '2027-06-01', until: '2027-06-15', mode: 'REBOOK', bookingsPerMinute: 60 }],
  },
);
export type CreateClosure = Static<typeof CreateClosureSchema>;

/** What a closure of these nights would do if it were asked for now. */
export const ClosurePreviewSchema = Type.Object(
  {
    hotelId: Type.String(),
    ...rangeFields,
    nights: Type.Integer({ description: 'That go off sale.' }),
    bookings: Type.Integer({ description: 'That fall on them, those still being made included.' }),
    beingMade: Type.Integer({ description: 'Of these, not confirmed yet: they are seen to once they are.' }),
    begun: Type.Integer({ description: 'Of these, with the time of check-in past: each needs a person.' }),
    roomNights: Type.Integer({ description: 'Of these bookings, within the nights of the closure.' }),
    refund: Type.Object(MoneySchema.properties, {
      additionalProperties: false,
      description:
        'The most that goes back to guests: all that was paid for the confirmed bookings that have not begun and are ' +
        'not disputed. REBOOK gives back less where other rooms are found, which is not known beforehand.',
    }),
  },
  {
    title: 'ClosurePreview',
    additionalProperties: false,
    examples: [
      {
        ...{ hotelId: 'htl_harbour_lisbon', from: '2027-06-01', until: '2027-06-15', nights: 14 },
        ...{ bookings: 60, beingMade: 1, begun: 0, roomNights: 172 },
        refund: { amountMinor: 2_284_000, currency: 'EUR' },
      },
    ],
  },
);

/** What became of one booking. */
const ClosureItemSchema = Type.Object(
  {
    bookingId: Type.String(),
    number: Type.String({ description: 'For people, BK-XXXXXX.' }),
    state: Type.Enum([...closureItemStates], {
      description: 'SKIPPED ones had ended or moved by themselves; FAILED ones need a person.',
    }),
    code: Type.Optional(Type.String({ description: 'How the last thing that was tried ended.' })),
    operationId: Type.Optional(Type.String()),
    updatedAt: InstantField('When it last changed.'),
  },
  { additionalProperties: false },
);

const counts = Object.fromEntries(closureItemStates.map((state) => [state, Type.Integer()])) as Record<
  (typeof closureItemStates)[number],
  Type.TInteger
>;

const summary = {
  id: Type.String(),
  hotelId: Type.String(),
  ...rangeFields,
  mode: Type.Enum([...closureModes]),
  bookingsPerMinute: Type.Integer(),
  note: Type.Optional(Type.String()),
  requestedBy: Type.String(),
  state: Type.Enum([...closureStates]),
  counts: Type.Object(counts, {
    additionalProperties: false,
    description: 'How many of the bookings that were found so far stand how.',
  }),
  createdAt: InstantField('When it was asked for.'),
  updatedAt: InstantField('When it was last paused or resumed.'),
  finishedAt: Type.Optional(InstantField('When nothing was left to be done.')),
};

const example = {
  id: 'clo_8s04bjq1v2979shn9sjbatssn8',
  hotelId: 'htl_harbour_lisbon',
  from: '2027-06-01',
  until: '2027-06-15',
  mode: 'REBOOK',
  bookingsPerMinute: 60,
  requestedBy: 'usr_sample_admin',
  state: 'RUNNING',
  counts: { PENDING: 12, REBOOKED: 40, REFUNDED: 8, SKIPPED: 0, FAILED: 0 },
  createdAt: '2027-03-01T12:00:00.048Z',
  updatedAt: '2027-03-01T12:00:00.048Z',
};

/** A closure and how far it is. */
export const ClosureSchema = Type.Object(summary, {
  title: 'Closure',
  additionalProperties: false,
  examples: [example],
});
export type Closure = Static<typeof ClosureSchema>;

/** A closure with a page of what became of its bookings. */
export const ClosureReportSchema = Type.Object(
  {
    ...summary,
    items: Type.Array(ClosureItemSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'ClosureReport',
    additionalProperties: false,
    examples: [
      {
        ...example,
        items: [
          {
            bookingId: 'bk_8s04bjq1v2979shn9sjbatssn8',
            number: 'BK-PBP8PE',
            state: 'REBOOKED',
            code: 'DONE',
            operationId: 'op_8s04bjq1v2979shn9sjbatssn8',
            updatedAt: '2027-03-01T12:00:01.048Z',
          },
        ],
        page: 1,
        pageSize: 20,
        total: 60,
      },
    ],
  },
);

/** A page of a hotel's closures, newest first. */
export const ClosuresPageSchema = Type.Object(
  {
    items: Type.Array(ClosureSchema),
    page: Type.Integer(),
    pageSize: Type.Integer(),
    total: Type.Integer(),
  },
  {
    title: 'ClosuresPage',
    additionalProperties: false,
    examples: [{ items: [example], page: 1, pageSize: 20, total: 1 }],
  },
);
