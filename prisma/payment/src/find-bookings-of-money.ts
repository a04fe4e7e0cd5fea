import type { PaymentDatabase } from './database.ts';

type FindBookings = (db: PaymentDatabase, id: string) => Promise<(string | undefined)[]>;

// What money goes by, by the prefix of its id: ours, and the provider's as its dashboard shows them.
const finders: Readonly<Record<string, FindBookings>> = {
  pay: async (db, id) => [
    (await db.payment.findUnique({ where: { id }, select: { bookingId: true } }))?.bookingId,
  ],
  pi: async (db, providerIntentId) => {
    const select = { payment: { select: { bookingId: true } } } as const;
    const attempt = await db.paymentAttempt.findUnique({ where: { providerIntentId }, select });
    return [attempt?.payment.bookingId];
  },
  re: async (db, id) => {
    const select = { payment: { select: { bookingId: true } } } as const;
    const [request, refund] = await Promise.all([
      db.refundRequest.findUnique({ where: { id }, select: { bookingId: true } }),
      db.refund.findUnique({ where: { providerRefundId: id }, select }),
    ]);
    return [request?.bookingId, refund?.payment.bookingId];
  },
  dp: async (db, id) => [
    (await db.dispute.findUnique({ where: { id }, select: { bookingId: true } }))?.bookingId,
  ],
};

/** Which bookings a payment, payment intent, refund or dispute is about; undefined for what is no such id. */
export async function findBookingsOfMoney(db: PaymentDatabase, id: string): Promise<string[] | undefined> {
  const find = finders[/^([a-z]+)_/.exec(id)?.[1] ?? ''];
  if (find === undefined) return undefined;
  return (await find(db, id)).filter((bookingId) => bookingId !== undefined);
}
