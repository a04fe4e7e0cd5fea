import { erasureStates } from '@holdfast/domain/erase-guest-contract';
import { type Static, Type } from 'typebox';
import { BookingSchema } from './booking.ts';
import { bookingExample } from './examples.ts';
import { ErasableField, InstantField } from './fields.ts';
import { MoneySchema } from './money.ts';

const closed = { additionalProperties: false } as const;
const erasureExample = {
  id: 'era_3x7mq0n5c1v8k2d9w4t6',
  state: 'DONE',
  requestedAt: '2027-07-01T09:00:00.000Z',
  finishedAt: '2027-07-01T09:00:14.000Z',
  certificate: {
    ...{ accounts: 1, cards: 1, guests: 3, bookings: 3, waitingEntries: 0, reviews: 1 },
    kept: ['booking numbers', 'dates of stays', 'prices, payments and refunds'],
  },
};

/** A request to be forgotten, and what was done about it: counts, and nothing of the person. */
export const ErasureSchema = Type.Object(
  {
    id: Type.String({ description: 'Keep it: it is the only way to this certificate afterwards.' }),
    state: Type.Enum([...erasureStates]),
    requestedAt: InstantField('When it was asked for.'),
    finishedAt: Type.Optional(InstantField('When the key of the data was destroyed.')),
    certificate: Type.Optional(
      Type.Object(
        {
          accounts: Type.Integer(),
          cards: Type.Integer(),
          guests: Type.Integer(),
          bookings: Type.Integer(),
          waitingEntries: Type.Integer(),
          reviews: Type.Integer({ description: 'They stay, without their author.' }),
          kept: Type.Array(Type.String(), { description: 'What stays because books have to be kept.' }),
        },
        { ...closed, description: 'How much there was of the person, and was emptied.' },
      ),
    ),
  },
  { title: 'Erasure', ...closed, examples: [erasureExample] },
);
export type Erasure = Static<typeof ErasureSchema>;

/** Which erasure. */
export const ErasureParamsSchema = Type.Object(
  { id: Type.String({ pattern: '^era_[0-9a-z]{20,40}$' }) },
  closed,
);

const guestFields = { fullName: ErasableField, email: ErasableField, phone: ErasableField };
const profileExample = {
  ...{
    id: 'usr_5f0c1d7e9a3b',
    email: 'ada@example.com',
    fullName: 'Ada Example',
    phone: null,
    language: 'en',
  },
  ...{ smsWanted: false, preferences: { quietRoom: true }, createdAt: '2027-03-01T12:00:00.000Z' },
};

/** Everything that is held on the caller. */
export const PrivacyExportSchema = Type.Object(
  {
    exportedAt: InstantField('When this was read.'),
    profile: Type.Union([
      Type.Object(
        {
          ...{ id: Type.String(), ...guestFields, language: Type.String(), smsWanted: Type.Boolean() },
          preferences: Type.Unknown(),
          createdAt: InstantField('When the account was made.'),
        },
        closed,
      ),
      Type.Null(),
    ]),
    bookings: Type.Array(
      Type.Object(
        {
          booking: BookingSchema,
          guest: Type.Object({ ...guestFields, language: Type.String(), smsWanted: Type.Boolean() }, closed),
          specialRequests: ErasableField,
        },
        closed,
      ),
    ),
    waitingList: Type.Array(
      Type.Object(
        {
          ...{ id: Type.String(), state: Type.String(), roomTypeId: Type.String() },
          ...{ checkIn: Type.String(), checkOut: Type.String() },
          guest: Type.Object(guestFields, closed),
          createdAt: InstantField('When it was joined.'),
        },
        closed,
      ),
    ),
    payments: Type.Array(
      Type.Object(
        {
          ...{ id: Type.String(), bookingId: Type.String(), status: Type.String() },
          ...{ amount: Type.Optional(MoneySchema), captured: Type.Optional(MoneySchema) },
          refunded: Type.Optional(MoneySchema),
          createdAt: InstantField('When it was begun.'),
        },
        closed,
      ),
    ),
    notifications: Type.Array(
      Type.Object(
        {
          ...{ id: Type.String(), bookingId: ErasableField, template: Type.String(), channel: Type.String() },
          ...{ status: Type.String(), createdAt: InstantField('When it was asked for.') },
          sentAt: Type.Optional(InstantField('When it was sent.')),
        },
        closed,
      ),
    ),
    sessions: Type.Array(
      Type.Object(
        {
          ...{ id: Type.String(), audience: Type.String(), createdAt: InstantField('When you signed in.') },
          lastUsedAt: InstantField('When it was used last.'),
          endedAt: Type.Optional(InstantField('When it was ended.')),
        },
        closed,
      ),
    ),
    loyalty: Type.Object(
      {
        points: Type.Integer(),
        entries: Type.Array(
          Type.Object(
            {
              ...{ bookingId: Type.String(), kind: Type.String(), points: Type.Integer() },
              at: InstantField('When they came or went.'),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
    reviews: Type.Array(
      Type.Object(
        {
          ...{ bookingId: Type.String(), hotelId: Type.String(), rating: Type.Integer() },
          ...{
            title: Type.String(),
            content: Type.String(),
            createdAt: InstantField('When it was published.'),
          },
        },
        closed,
      ),
    ),
    savedCards: Type.Array(Type.Object({ id: Type.String(), savedAt: InstantField('When.') }, closed)),
  },
  {
    title: 'PrivacyExport',
    ...closed,
    examples: [
      {
        exportedAt: '2027-07-01T09:00:00.000Z',
        profile: profileExample,
        bookings: [
          {
            booking: bookingExample,
            guest: {
              fullName: 'Ada Example',
              email: 'ada@example.com',
              phone: null,
              language: 'en',
              smsWanted: false,
            },
            specialRequests: 'A quiet room',
          },
        ],
        ...{ waitingList: [], payments: [], notifications: [], sessions: [], reviews: [], savedCards: [] },
        loyalty: { points: 0, entries: [] },
      },
    ],
  },
);
export type PrivacyExport = Static<typeof PrivacyExportSchema>;
