import type { BookingToStay } from '@holdfast/activities/booking/load-booking';
import { proxyActivities } from '@temporalio/workflow';
import { type FiveSteps, takeFiveSteps } from './five-steps.ts';

const steps = proxyActivities<FiveSteps>({ startToCloseTimeout: '10s' });

/** A saga as examples write it: five ordinary activities, one after the other. */
export async function plainSaga(booking: BookingToStay): Promise<void> {
  await takeFiveSteps(steps, booking);
}
