import type { PaymentDatabase } from './database.ts';

/** The payment that an intent of the provider was made for; null when it is none of ours. */
export async function findPaymentOfIntent(
  db: PaymentDatabase,
  intentId: string,
): Promise<{ bookingId: string; livemode: boolean } | null> {
  const attempt = await db.paymentAttempt.findUnique({
    where: { providerIntentId: intentId },
    select: { payment: { select: { bookingId: true, livemode: true } } },
  });
  return attempt?.payment ?? null;
}
