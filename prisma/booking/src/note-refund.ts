import type { RefundReason, RefundState } from '@holdfast/domain/refunds';
import { toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase } from './database.ts';

/** A refund of a booking as payment says it stands. */
export interface RefundNote {
  readonly bookingId: string;
  readonly refundId: string;
  readonly amountMinor: number;
  readonly reason: RefundReason;
  readonly state: RefundState;
}

/**
 * Writes how a refund stands on the booking it is of, with what was given back in all, and tells of it. False when
 * it was known.
 */
export async function noteRefund(db: BookingDatabase, note: RefundNote): Promise<boolean> {
  const [row] = await db.$queryRaw<{ noted: boolean }[]>`
    SELECT note_refund(${note.bookingId}, ${note.refundId}, ${toMoneyColumn(note.amountMinor)}::bigint,
      ${note.reason}, ${note.state}) AS noted`;
  return row?.noted ?? false;
}

/** Reminds support that a refund waits for a second person; `count` tells the reminders apart. */
export async function remindApproval(
  db: BookingDatabase,
  reminder: { readonly bookingId: string; readonly refundId: string; readonly count: number },
): Promise<void> {
  await db.$executeRaw`
    SELECT tell_booking(bookings, NULL, 'support-refund-approval', ${`${reminder.refundId}.${reminder.count}`})
    FROM bookings WHERE id = ${reminder.bookingId}`;
}
