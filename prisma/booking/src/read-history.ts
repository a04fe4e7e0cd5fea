import { type StepProgress, stepsNotStarted } from '@holdfast/domain/saga-steps';
import type { BookingHistory } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

export type HistoryEntry = BookingHistory;

/** Everything that was written about a booking, oldest first. The caller has checked whose booking it is. */
export function readHistory(db: BookingDatabase, bookingId: string): Promise<HistoryEntry[]> {
  return db.bookingHistory.findMany({ where: { bookingId }, orderBy: { id: 'asc' } });
}

/** Where the five steps stood when the booking was last written (decision D20). */
export async function readSteps(db: BookingDatabase, bookingId: string): Promise<StepProgress[]> {
  const latest = await db.bookingHistory.findFirst({
    where: { bookingId, kind: 'STEPS' },
    orderBy: { id: 'desc' },
  });
  return latest === null ? stepsNotStarted() : (latest.entry as unknown as StepProgress[]);
}
