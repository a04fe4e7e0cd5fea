import type { BookingDatabase } from './database.ts';

/** Writes on the booking where a dispute of its charge stands, and tells support, once for each phase. */
export async function markDisputed(
  db: BookingDatabase,
  dispute: {
    readonly bookingId: string;
    readonly disputeId: string;
    readonly phase: string;
    readonly open: boolean;
  },
): Promise<void> {
  const { bookingId, disputeId, phase } = dispute;
  await db.$executeRaw`
    WITH disputed AS (
      UPDATE bookings SET disputed = ${dispute.open}, version = version + 1, updated_at = now()
      WHERE id = ${bookingId} AND NOT EXISTS (SELECT FROM booking_history WHERE booking_id = ${bookingId}
        AND kind = 'DISPUTE' AND entry->>'disputeId' = ${disputeId} AND entry->>'phase' = ${phase})
      RETURNING *
    ), history AS (
      INSERT INTO booking_history (booking_id, kind, entry)
      SELECT id, 'DISPUTE', jsonb_build_object('disputeId', ${disputeId}::text, 'phase', ${phase}::text) FROM disputed
    )
    SELECT tell_booking(ROW(disputed.*)::bookings, NULL, 'support-dispute', ${`${disputeId}.${phase}`})
    FROM (SELECT * FROM disputed) AS disputed`;
}
