import { ActivityFailure, patched } from '@temporalio/workflow';
import { refusalOf } from './refusal-of.ts';
import { captureMarginMillis, paymentUntil } from './step-budgets.ts';

interface HeldPayment {
  readonly bookingId: string;
  readonly sequence: number;
}

/**
 * Takes the money that is held until `captureBefore`, an ISO instant. Where that came to nothing because the hold is
 * gone or its time is up, the same card is asked once more before the booking is given up (decision D6).
 */
export async function captureOrRenew(payment: HeldPayment, captureBefore: string): Promise<void> {
  try {
    await captureUntil(payment, captureBefore);
  } catch (error) {
    if (!holdIsLost(error) || !patched('renew-authorization')) throw error;
    // Twice the margin, so that a hold which is kept leaves the capture time; and an hour, because nobody waits here.
    const renewing = paymentUntil(captureMarginMillis);
    const renewed = await renewing.renewAuthorization({ ...payment, leastMillis: 2 * captureMarginMillis });
    if (renewed.outcome === 'authorized') await captureUntil(payment, renewed.captureBefore);
  }
}

async function captureUntil(payment: HeldPayment, captureBefore: string): Promise<void> {
  const remainingMillis = Date.parse(captureBefore) - captureMarginMillis - Date.now();
  await paymentUntil(remainingMillis).capturePayment(payment);
}

function holdIsLost(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal === undefined ? error instanceof ActivityFailure : refusal.code === 'PAYMENT_NOT_CAPTURABLE';
}
