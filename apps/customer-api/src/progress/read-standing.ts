import { readProgress } from '@holdfast/edge/booking-progress';
import { findBooking } from '@holdfast/prisma-booking/database';
import { readSteps } from '@holdfast/prisma-booking/read-history';
import type { Platform } from '@holdfast/storefront/platform';
import { readLiveProgress } from '@holdfast/temporal/read-live-progress';
import type { Standing } from './progress-feed.ts';

/** Where a booking stands; it has ended when its outcome is written and no saga is running any more. */
export async function readStanding(platform: Platform, bookingId: string): Promise<Standing | undefined> {
  const row = await findBooking(platform.bookings, bookingId);
  if (row === null) return undefined;
  const progress = await readProgress(row, {
    readLive: (id) => readLiveProgress(platform.temporal, id),
    readSteps: (id) => readSteps(platform.bookings, id),
  });
  return { progress, ended: row.settledAt !== null && progress.source === 'history' };
}
