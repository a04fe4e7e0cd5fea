import { stayOperationKinds } from '@holdfast/domain/manage-stay-contract';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { findUnfinishedOperations } from '@holdfast/prisma-booking/stay-operations';
import { heartbeat } from '@temporalio/activity';

export interface ResumeOperationsActivities {
  /**
   * Hands over again the operations that were written down and never ended; how many it could. It heartbeats after
   * each few, so that one whose process was killed is begun again soon.
   */
  resumeOperations(): Promise<number>;
}

interface ResumeOperationsDependencies {
  readonly db: BookingDatabase;
  readonly strandedAfterSeconds: number;
  readonly operateStay: (operation: { bookingId: string; operationId: string }) => Promise<void>;
}

const batch = 500;
const atOnce = 10;

export function resumeOperationsActivities({
  db,
  strandedAfterSeconds,
  operateStay,
}: ResumeOperationsDependencies): ResumeOperationsActivities {
  return {
    async resumeOperations() {
      const query = { olderThanSeconds: strandedAfterSeconds, limit: batch, kinds: stayOperationKinds };
      const found = await findUnfinishedOperations(db, query);
      let handedOver = 0;
      for (let next = 0; next < found.length; next += atOnce) {
        // One that cannot be handed over is found again by the next round, and holds up none of the others.
        const told = await Promise.allSettled(
          found
            .slice(next, next + atOnce)
            .map(({ id, bookingId }) => operateStay({ bookingId, operationId: id })),
        );
        handedOver += told.filter(({ status }) => status === 'fulfilled').length;
        heartbeat();
      }
      return handedOver;
    },
  };
}
