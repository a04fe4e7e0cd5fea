import { bookingStatuses } from '@holdfast/domain/booking-status';
import { sagaSteps } from '@holdfast/domain/saga-steps';
import { type Static, Type } from 'typebox';
import { progressExample } from './examples.ts';

/** Where one step of the saga stands. */
export const StepSchema = Type.Object(
  {
    step: Type.Enum([...sagaSteps]),
    state: Type.Enum([
      'waiting',
      'running',
      'retrying',
      'done',
      'refused',
      'failed',
      'undoing',
      'undone',
      'stuck',
    ]),
    startedAt: Type.Optional(Type.String()),
    finishedAt: Type.Optional(Type.String()),
    undoneAt: Type.Optional(Type.String()),
    durationMillis: Type.Optional(Type.Integer()),
    attempt: Type.Optional(Type.Integer({ description: 'Which attempt is under way.' })),
    lastFault: Type.Optional(
      Type.String({ description: 'What went wrong at the last attempt, by its code.' }),
    ),
    reason: Type.Optional(Type.String({ description: 'Why it was refused or failed.' })),
  },
  { title: 'Step', additionalProperties: false },
);

/** The saga's steps, live while its workflow is open, else as they were last written (decision D20). */
export const BookingProgressSchema = Type.Object(
  {
    bookingId: Type.String(),
    status: Type.Enum([...bookingStatuses]),
    source: Type.Enum(['workflow', 'history'], {
      description: 'Whether the running workflow answered or the history was read.',
    }),
    note: Type.Optional(Type.String({ description: 'What stands in the way of a live answer.' })),
    steps: Type.Array(StepSchema),
  },
  { title: 'BookingProgress', additionalProperties: false, examples: [progressExample] },
);
export type BookingProgress = Static<typeof BookingProgressSchema>;

/** How long progress is followed at most. */
export const FollowingQuerySchema = Type.Object(
  {
    seconds: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 60, default: 60, description: 'At most so long.' }),
    ),
  },
  { additionalProperties: false },
);

/** Why a stream of progress ends: the booking did, or it is time to ask again. */
export type FollowingOutcome = 'ended' | 'again';

/** One server-sent event of a stream of progress: OpenAPI before 3.2 describes the stream by its events. */
export const ProgressEventSchema = Type.Object(
  {
    event: Type.Optional(Type.Enum(['progress', 'end'])),
    data: Type.String({
      description:
        'JSON. Of `progress` a BookingProgress; of `end` `{"outcome":"ended"}`, or `"again"` when it is time to ask again. A browser reads them with fetch, since EventSource sends no token.',
    }),
  },
  { title: 'ProgressEvent', examples: [{ event: 'progress', data: JSON.stringify(progressExample) }] },
);
export type ProgressEvent = Static<typeof ProgressEventSchema>;
