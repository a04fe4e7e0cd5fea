import type { PostedReview } from '@holdfast/contracts/http/reviews';
import { monthOf } from '@holdfast/domain/offer-months';
import { ProblemError } from '@holdfast/edge/problem-error';
import {
  findOperationWithOutcome,
  finishOperation,
  type OperationOutcome,
  type OperationRow,
} from '@holdfast/prisma-booking/accept-operation';
import type { BookingRow } from '@holdfast/prisma-booking/database';
import { publishReview, readReview } from '@holdfast/prisma-catalog/reviews';
import type { Platform } from '@holdfast/storefront/platform';

/** What a guest says of their stay. */
export type ReviewWords = Pick<PostedReview, 'rating' | 'title' | 'content'>;

/**
 * Refuses a review of a stay that was not, or is not over.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT.
 */
export function checkReviewable(row: BookingRow): void {
  if (row.status !== 'COMPLETED') throw conflict(row, 'A stay can be reviewed once it is over.');
}

/**
 * Publishes what the operation asks for, or tells again what came of it: the booking's database knows who asked, the
 * catalog what was published, and the catalog's row decides which of several was first.
 *
 * @throws ProblemError BOOKING_STATE_CONFLICT when the booking has another review.
 */
export async function publishOnce(
  { bookings, catalog }: Platform,
  { row, operation, words }: { row: BookingRow; operation: OperationRow; words: ReviewWords },
): Promise<PostedReview> {
  const { id: bookingId, hotelId, roomTypeId, accountId, checkIn } = row;
  const review = { bookingId, hotelId, ...words, stayedMonth: monthOf(checkIn) };
  const known = operation.outcome as unknown as OperationOutcome | null;
  const code = known?.code ?? (await publish());
  if (known === null) await finishOperation(bookings, { id: operation.id, outcome: { code } });
  if (code !== 'PUBLISHED') throw conflict(row, 'This stay has been reviewed already.');
  return review;

  async function publish(): Promise<'PUBLISHED' | 'REVIEWED_BEFORE'> {
    const outcome = await publishReview(catalog, { ...review, roomTypeId, accountId });
    return outcome === 'published' || (await isOwn()) ? 'PUBLISHED' : 'REVIEWED_BEFORE';
  }

  /** Whether the review that is there came from an earlier attempt of this operation. */
  async function isOwn(): Promise<boolean> {
    const [there, other] = await Promise.all([
      readReview(catalog, bookingId),
      findOperationWithOutcome(bookings, { bookingId, kind: 'review', code: 'PUBLISHED' }),
    ]);
    const same = (['rating', 'title', 'content'] as const).every(
      (member) => there?.[member] === words[member],
    );
    return same && (other === null || other.id === operation.id);
  }
}

function conflict({ id }: BookingRow, message: string): ProblemError {
  return new ProblemError('BOOKING_STATE_CONFLICT', message, { bookingId: id });
}
