import { type BookingProgress, BookingProgressSchema } from '@holdfast/contracts/http/booking-progress';
import { type BookingStatus, toldStatus } from '@holdfast/domain/booking-status';
import type { Edge } from '@holdfast/edge/create-edge';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { readSteps } from '@holdfast/prisma-booking/read-history';
import { type LiveStep, readLiveProgress } from '@holdfast/temporal/read-live-progress';
import type { Platform } from '../../platform.ts';
import { BookingParamsSchema, ownBooking } from './booking-params.ts';

/** Where the saga of a booking stands, so that "why is it pending?" has an answer (decision D20). */
export function getProgressRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/bookings/:bookingId/progress',
    {
      config: { access: ['USER'] },
      schema: {
        tags: ['bookings'],
        operationId: 'getProgress',
        summary: "Follow a booking's steps",
        params: BookingParamsSchema,
        response: { 200: BookingProgressSchema },
      },
    },
    async (request) => {
      const row = await ownBooking(platform, request, request.params.bookingId);
      return readProgress(platform, row);
    },
  );
}

async function readProgress(platform: Platform, row: BookingRow): Promise<BookingProgress> {
  const status = toldStatus({ status: row.status as BookingStatus, settledAt: row.settledAt });
  const live = await readLiveProgress(platform.temporal, row.id);
  if (live.state === 'running') {
    return { bookingId: row.id, status, source: 'workflow', steps: live.steps.map(stepView) };
  }
  const steps = await readSteps(platform.bookings, row.id);
  return {
    bookingId: row.id,
    status,
    source: 'history',
    ...(row.settledAt === null ? { note: notes[noteOf(row, live.state)] } : {}),
    steps: steps.map(stepView),
  };
}

// The saga raises the version with its first write to the booking.
function noteOf(row: BookingRow, state: 'closed' | 'engine_fault'): keyof typeof notes {
  return state === 'closed' && row.version > 1 ? 'ended_outside' : state;
}

const notes = {
  closed: 'The booking is accepted and will be started shortly.',
  ended_outside: 'The booking was stopped before its end and waits for support to look after it.',
  engine_fault:
    'Engine fault: the running booking does not answer; these steps are as they were last written.',
} as const;

function stepView(step: LiveStep): BookingProgress['steps'][number] {
  const { startedAt, finishedAt } = step;
  const known = Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined),
  ) as typeof step;
  if (startedAt === undefined || finishedAt === undefined) return known as BookingProgress['steps'][number];
  const durationMillis = Date.parse(finishedAt) - Date.parse(startedAt);
  return { ...(known as BookingProgress['steps'][number]), durationMillis };
}
