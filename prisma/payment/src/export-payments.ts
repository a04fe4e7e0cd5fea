import type { PaymentDatabase } from './database.ts';

/** The payments of bookings and the cards of their account, oldest first. */
export async function exportPayments(
  db: PaymentDatabase,
  { accountId, bookingIds }: { accountId: string; bookingIds: readonly string[] },
) {
  const [payments, cards] = await Promise.all([
    db.payment.findMany({ where: { bookingId: { in: [...bookingIds] } }, orderBy: { createdAt: 'asc' } }),
    db.savedCard.findMany({ where: { accountId, removedAt: null }, orderBy: { createdAt: 'asc' } }),
  ]);
  return { payments, cards };
}
