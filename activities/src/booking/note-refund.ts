import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { markDisputed } from '@holdfast/prisma-booking/mark-disputed';
import { noteRefund, type RefundNote, remindApproval } from '@holdfast/prisma-booking/note-refund';

export interface NoteRefundActivities {
  /** Writes on the booking how a refund of it stands, and tells of it. Written again, it changes nothing. */
  noteRefund(input: RefundNote): Promise<void>;
  /** Reminds support of a refund that waits for a second person. */
  remindApproval(input: { bookingId: string; refundId: string; count: number }): Promise<void>;
  /** Writes on the booking where a dispute stands, and tells support. Written again, it changes nothing. */
  markDisputed(input: { bookingId: string; disputeId: string; phase: string; open: boolean }): Promise<void>;
}

export function noteRefundActivities(db: BookingDatabase): NoteRefundActivities {
  return {
    async noteRefund(input) {
      await noteRefund(db, input);
    },
    remindApproval: (input) => remindApproval(db, input),
    markDisputed: (input) => markDisputed(db, input),
  };
}
