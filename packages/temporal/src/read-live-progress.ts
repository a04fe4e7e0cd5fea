import { bookStayContract } from '@holdfast/domain/book-stay-contract';
import type { SagaStep, StepProgress } from '@holdfast/domain/saga-steps';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';

/** A step as it stands now, with the retries of the activity that is working on it. */
export interface LiveStep extends StepProgress {
  readonly attempt?: number;
  readonly lastFault?: string;
}

/** `closed` means that the history has the last word; `engine_fault` that the saga could not answer in time. */
export type LiveProgress =
  | { readonly state: 'running'; readonly steps: LiveStep[] }
  | { readonly state: 'closed' | 'engine_fault' };

const deadlineMillis = 1_000;

const stepOfActivity: Record<string, SagaStep> = {
  reserveRooms: 'reserve',
  releaseRooms: 'reserve',
  authorizePayment: 'authorize',
  undoPayment: 'authorize',
  bookRooms: 'confirm',
  confirmBooking: 'confirm',
  withdrawConfirmation: 'confirm',
  capturePayment: 'capture',
  renewAuthorization: 'capture',
  settleBooking: 'notify',
};

/** Asks a running saga where its steps stand and why one is being retried, within a second (decision D20). */
export async function readLiveProgress(client: Client, bookingId: string): Promise<LiveProgress> {
  const handle = client.workflow.getHandle(bookStayContract.workflowId(bookingId));
  try {
    return await client.withDeadline(Date.now() + deadlineMillis, async () => {
      const description = await handle.describe();
      if (description.status.name !== 'RUNNING') return { state: 'closed' };
      const steps = await handle.query<StepProgress[]>(bookStayContract.queries.progress);
      const pending = description.raw.pendingActivities ?? [];
      const live = steps.map((entry) => {
        const activity = pending.find(
          ({ activityType }) => stepOfActivity[activityType?.name ?? ''] === entry.step,
        );
        return activity === undefined ? entry : withRetries(entry, activity);
      });
      return { state: 'running', steps: live };
    });
  } catch (error) {
    return { state: error instanceof WorkflowNotFoundError ? 'closed' : 'engine_fault' };
  }
}

function withRetries(
  entry: StepProgress,
  activity: {
    attempt?: number | null;
    lastFailure?: { applicationFailureInfo?: { type?: string | null } | null } | null;
  },
): LiveStep {
  const attempt = activity.attempt ?? 1;
  const lastFault = activity.lastFailure?.applicationFailureInfo?.type ?? undefined;
  const retrying = attempt > 1 && entry.state === 'running';
  return {
    ...entry,
    state: retrying ? 'retrying' : entry.state,
    attempt,
    ...(lastFault === undefined ? {} : { lastFault }),
  };
}
