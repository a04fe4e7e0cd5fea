import type { PaymentDatabase } from './database.ts';

const inOrder = { orderBy: { createdAt: 'asc' } } as const;

/**
 * Everything about a booking's money, oldest first: the payments that pay for it (its own, or those of the first
 * booking of its itinerary), what was asked back, disputes and the ledger.
 */
export async function readMoneyOfBooking(
  db: PaymentDatabase,
  { bookingId, payerId }: { bookingId: string; payerId: string },
) {
  const [payments, requests, disputes, ledger] = await Promise.all([
    db.payment.findMany({
      where: { bookingId: payerId },
      orderBy: { sequence: 'asc' },
      include: { attempts: { orderBy: { n: 'asc' } }, refunds: inOrder },
    }),
    db.refundRequest.findMany({ where: { bookingId }, ...inOrder }),
    db.dispute.findMany({ where: { bookingId: payerId }, include: { evidence: inOrder }, ...inOrder }),
    db.ledgerTransaction.findMany({
      where: { bookingId: { in: [bookingId, payerId] } },
      orderBy: { id: 'asc' },
      include: { entries: { orderBy: { id: 'asc' } } },
    }),
  ]);
  return { payments, requests, disputes, ledger };
}

/** What `readMoneyOfBooking` gives. */
export type MoneyOfBooking = Awaited<ReturnType<typeof readMoneyOfBooking>>;
