import { stayOperationKinds } from '@holdfast/domain/manage-stay-contract';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { findUnfinishedOperations } from '@holdfast/prisma-booking/stay-operations';

export interface ResumeOperationsActivities {
  /** Hands over again the operations that were written down and never ended; how many. */
  resumeOperations(): Promise<number>;
}

interface ResumeOperationsDependencies {
  readonly db: BookingDatabase;
  readonly strandedAfterSeconds: number;
  readonly operateStay: (operation: { bookingId: string; operationId: string }) => Promise<void>;
}

const batch = 500;

export function resumeOperationsActivities({
  db,
  strandedAfterSeconds,
  operateStay,
}: ResumeOperationsDependencies): ResumeOperationsActivities {
  return {
    async resumeOperations() {
      const query = { olderThanSeconds: strandedAfterSeconds, limit: batch, kinds: stayOperationKinds };
      const found = await findUnfinishedOperations(db, query);
      for (const { id, bookingId } of found) await operateStay({ bookingId, operationId: id });
      return found.length;
    },
  };
}
