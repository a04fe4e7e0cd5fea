import type { BookingDatabase } from './database.ts';

/** What is not at its end, and since when; ages are seconds, 0 where there is none. */
export interface OpenWork {
  /** Undos that are tried again and again, by step. */
  readonly stuck: readonly { readonly step: string; readonly count: number }[];
  readonly oldestStuckSeconds: number;
  /** Accepted bookings without an outcome whose hold, if they have one, is over. */
  readonly oldestUnsettledSeconds: number;
  /** Operations on stays that nobody has ended. */
  readonly oldestOperationSeconds: number;
  /** Refunds on their way, by state. */
  readonly refunds: readonly { readonly state: string; readonly count: number }[];
}

/** Measures what waits, for the metrics of a worker. Every read is answered by an index of what is open. */
export async function measureBookings(db: BookingDatabase): Promise<OpenWork> {
  const [ages, stuck, refunds] = await Promise.all([
    db.$queryRaw<[{ stuck: number; unsettled: number; operation: number }]>`
      SELECT
        coalesce((SELECT extract(epoch FROM now() - min(created_at)) FROM compensations WHERE state = 'stuck'), 0)::float8
          AS stuck,
        coalesce((SELECT extract(epoch FROM now() - min(greatest(created_at, coalesce(expires_at, created_at))))
          FROM bookings WHERE settled_at IS NULL AND (expires_at IS NULL OR expires_at < now())), 0)::float8 AS unsettled,
        coalesce((SELECT extract(epoch FROM now() - min(created_at)) FROM operations
          WHERE finished_at IS NULL AND kind NOT IN ('confirm', 'review', 'advance_clock', 'resend_confirmation', 'replay_notification', 'decide_compensation')), 0)::float8 AS operation`,
    db.compensation.groupBy({ by: ['step'], where: { state: 'stuck' }, _count: true }),
    // One that support has written off is at its end, though it failed.
    db.$queryRaw<{ state: string; count: number }[]>`
      SELECT state, count(*)::int AS count FROM booking_refunds
       WHERE state IN ('AWAITING_APPROVAL', 'APPROVED', 'PENDING', 'FAILED') AND NOT EXISTS (
         SELECT FROM operations WHERE operations.booking_id = booking_refunds.booking_id AND kind = 'end_refund'
           AND request->>'refundId' = refund_id AND request->>'decision' = 'write_off'
           AND outcome->>'code' = 'DONE')
       GROUP BY state`,
  ]);
  return {
    stuck: stuck.map(({ step, _count }) => ({ step, count: _count })),
    oldestStuckSeconds: ages[0].stuck,
    oldestUnsettledSeconds: ages[0].unsettled,
    oldestOperationSeconds: ages[0].operation,
    refunds,
  };
}
