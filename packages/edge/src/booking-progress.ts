import type { BookingProgress } from '@holdfast/contracts/http/booking-progress';
import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { StepProgress } from '@holdfast/domain/saga-steps';

/** A booking as far as its progress depends on it. */
export interface ProgressingBooking {
  readonly id: string;
  readonly status: string;
  readonly settledAt: Date | null;
  readonly version: number;
}

/** Where its steps are read: asked of the running saga, else as they were last written (decision D20). */
export interface ProgressReader {
  readLive(
    bookingId: string,
  ): Promise<
    | { readonly state: 'running'; readonly steps: readonly StepProgress[] }
    | { readonly state: 'closed' | 'engine_fault' }
  >;
  readSteps(bookingId: string): Promise<readonly StepProgress[]>;
}

/** Where a booking stands, so that "why is it pending?" has an answer on every edge. */
export async function readProgress(
  row: ProgressingBooking,
  { readLive, readSteps }: ProgressReader,
): Promise<BookingProgress> {
  const status = toldStatus({ status: row.status as BookingStatus, settledAt: row.settledAt });
  const live = await readLive(row.id);
  if (live.state === 'running') {
    return { bookingId: row.id, status, source: 'workflow', steps: live.steps.map(stepView) };
  }
  const steps = await readSteps(row.id);
  return {
    bookingId: row.id,
    status,
    source: 'history',
    ...(row.settledAt === null ? { note: notes[noteOf(row, live.state)] } : {}),
    steps: steps.map(stepView),
  };
}

// The saga raises the version with its first write to the booking.
function noteOf({ version }: ProgressingBooking, state: 'closed' | 'engine_fault'): keyof typeof notes {
  return state === 'closed' && version > 1 ? 'ended_outside' : state;
}

const notes = {
  closed: 'The booking is accepted and will be started shortly.',
  ended_outside: 'The booking was stopped before its end and waits for support to look after it.',
  engine_fault:
    'Engine fault: the running booking does not answer; these steps are as they were last written.',
} as const;

function stepView(step: StepProgress): BookingProgress['steps'][number] {
  const { startedAt, finishedAt } = step;
  const known = Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined),
  ) as BookingProgress['steps'][number];
  if (startedAt === undefined || finishedAt === undefined) return known;
  return { ...known, durationMillis: Date.parse(finishedAt) - Date.parse(startedAt) };
}
