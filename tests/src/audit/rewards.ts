import type { Databases } from './databases.ts';

const cameToNothing = "('CANCELLED', 'EXPIRED', 'REJECTED')";

/**
 * Points and promotion codes: an account has what its entries sum to, a booking that comes to nothing has given back
 * what it spent, and a code counts as used by exactly those that use it.
 */
export async function auditRewards({ booking }: Databases, bookingIds: readonly string[]): Promise<string[]> {
  const [accounts, spent, codes] = await Promise.all([
    booking.query<{ account_id: string; points: number; sum: number }>(
      `SELECT loyalty_accounts.account_id, loyalty_accounts.points, coalesce(sum(entries.points), 0)::int AS sum
       FROM loyalty_accounts LEFT JOIN loyalty_entries entries USING (account_id)
       WHERE account_id IN (SELECT account_id FROM bookings WHERE id = ANY($1))
       GROUP BY loyalty_accounts.account_id, loyalty_accounts.points
       HAVING loyalty_accounts.points <> coalesce(sum(entries.points), 0)`,
      [bookingIds],
    ),
    booking.query<{ id: string; status: string; points_spent: number; held: number }>(
      `SELECT bookings.id, status, points_spent, -coalesce(sum(points), 0)::int AS held
       FROM bookings LEFT JOIN loyalty_entries ON booking_id = bookings.id AND kind IN ('SPENT', 'RETURNED')
       WHERE bookings.id = ANY($1) AND settled_at IS NOT NULL GROUP BY bookings.id
       HAVING -coalesce(sum(points), 0) <> CASE WHEN status IN ${cameToNothing} THEN 0 ELSE points_spent END`,
      [bookingIds],
    ),
    booking.query<{ code: string; used: number; uses: number }>(
      `SELECT code, used, count(*) FILTER (WHERE state = 'USED')::int AS uses
       FROM promo_codes JOIN promo_uses USING (code)
       WHERE code IN (SELECT code FROM promo_uses WHERE booking_id = ANY($1))
       GROUP BY code, used HAVING used <> count(*) FILTER (WHERE state = 'USED')`,
      [bookingIds],
    ),
  ]);
  return [
    ...accounts.rows.map(
      ({ account_id, points, sum }) => `I1 ${account_id}: ${points} points, its entries sum to ${sum}`,
    ),
    ...spent.rows.map(
      ({ id, status, points_spent, held }) =>
        `I1 ${id} ${status}: ${held} of ${points_spent} points are spent`,
    ),
    ...codes.rows.map(({ code, used, uses }) => `I1 ${code}: counted ${used} times, used ${uses} times`),
  ];
}
