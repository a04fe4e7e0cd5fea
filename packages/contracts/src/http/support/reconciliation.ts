import { type FindingKind, findingKinds, findingStates } from '@holdfast/domain/reconciliation';
import { Type } from 'typebox';
import { PageQuerySchema } from '../booking.ts';
import { InstantField } from '../fields.ts';
import { NoteField, PageOf } from './fields.ts';

const kinds = Object.keys(findingKinds) as FindingKind[];

const findingExample = {
  id: 'rf_5f0c7a1e2b3c4d5e6f708192a3b4c5d6',
  kind: 'CAPTURED_AMOUNT_DIFFERS',
  meaning: findingKinds.CAPTURED_AMOUNT_DIFFERS,
  state: 'OPEN',
  objectId: 'ch_3QK4',
  bookingId: 'bk_8s04bjq1v2979shn9sjbatssn8',
  providerSide: { chargeId: 'ch_3QK4', captured: true, capturedMinor: 44_700, currency: 'EUR' },
  ourSide: { paymentId: 'pay_8s04bjq1v2979shn9sjbatssn8_1', status: 'CAPTURED', capturedMinor: 44_000 },
  runId: 'rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a',
  firstSeenAt: '2027-03-01T12:00:00.000Z',
  lastSeenAt: '2027-03-01T13:00:00.000Z',
};

// What a side says differs by kind: ids, states and amounts.
const SideSchema = Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()], {
  description: 'Ids, states and amounts as this side has them; null where it knows nothing of it.',
});

/** What provider, ledger and bookings say differently of one object. */
export const FindingSchema = Type.Object(
  {
    id: Type.String(),
    kind: Type.Enum(kinds),
    meaning: Type.String({ description: 'What such a finding says.' }),
    state: Type.Enum([...findingStates], {
      description: '`OPEN` waits for a person, `HEALED` came right, `CLOSED` was accepted as it is.',
    }),
    objectId: Type.String({ description: 'A charge, refund or dispute of the provider, or one of ours.' }),
    bookingId: Type.Optional(Type.String()),
    providerSide: SideSchema,
    ourSide: SideSchema,
    note: Type.Optional(Type.String()),
    closedBy: Type.Optional(Type.String({ description: 'The account of who closed it.' })),
    runId: Type.String({ description: 'The run that saw it last.' }),
    firstSeenAt: InstantField('When it was first seen.'),
    lastSeenAt: InstantField('When it was last looked at.'),
  },
  { title: 'Finding', additionalProperties: false, examples: [findingExample] },
);

/** Findings, the latest first. */
export const FindingsPageSchema = PageOf(FindingSchema, findingExample);

/** Which findings to list. */
export const FindingsQuerySchema = Type.Object(
  {
    state: Type.Optional(Type.Enum([...findingStates])),
    kind: Type.Optional(Type.Enum(kinds)),
    ...PageQuerySchema.properties,
  },
  { additionalProperties: false },
);

/** Why a finding is accepted as it is. */
export const CloseFindingSchema = Type.Object(
  { note: NoteField },
  {
    title: 'CloseFinding',
    additionalProperties: false,
    examples: [{ note: 'Refunded by hand in the dashboard, ticket 4711.' }],
  },
);

/** Which part of the books to compare. */
export const StartRunSchema = Type.Object(
  { from: InstantField('From when on.'), until: InstantField('Until when.') },
  {
    title: 'StartRun',
    additionalProperties: false,
    examples: [{ from: '2027-03-01T00:00:00.000Z', until: '2027-03-02T00:00:00.000Z' }],
  },
);

const runExample = {
  id: 'rr_0d9c8b7a6f5e4d3c2b1a0f9e8d7c6b5a',
  trigger: 'MANUAL',
  from: '2027-03-01T00:00:00.000Z',
  until: '2027-03-02T00:00:00.000Z',
  startedAt: '2027-03-02T09:00:00.000Z',
  finishedAt: '2027-03-02T09:00:07.000Z',
  counts: { charges: 412, refunds: 31, bookings: 398, found: 2, healed: 1 },
};

/** One comparison of the provider's books with ours. */
export const RunSchema = Type.Object(
  {
    id: Type.String(),
    trigger: Type.Enum(['SCHEDULE', 'MANUAL']),
    from: InstantField('From when on.'),
    until: InstantField('Until when.'),
    startedAt: InstantField('When it began.'),
    finishedAt: Type.Optional(InstantField('When it ended.')),
    counts: Type.Record(Type.String(), Type.Integer(), {
      description: 'How much it looked at, found and healed, by name; empty until it has ended.',
    }),
  },
  {
    title: 'Run',
    additionalProperties: false,
    examples: [runExample],
  },
);

/** Comparisons, the latest first. */
export const RunsPageSchema = PageOf(RunSchema, runExample);

/** Which page. */
export const RunsQuerySchema = Type.Object(PageQuerySchema.properties, { additionalProperties: false });
