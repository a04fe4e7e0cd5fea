import type { NextAction } from '@holdfast/contracts/http/booking';
import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import type { PaymentCalls } from '@holdfast/providers/payment-calls';

/** Asks the provider what the guest's bank wants of them; undefined when it wants nothing, or cannot say now. */
export type NextActionReader = (bookingId: string) => Promise<NextAction | undefined>;

const deadlineMillis = 1_500;

/**
 * Reads the secret of a 3-D Secure step for the guest and nobody else: it is not stored or logged (decision D27).
 * `returnTo` says where the sandbox's page leads back to; Stripe's own step is taken within the web app's page, by its
 * script. Neither tells the saga anything: only the provider's webhook wakes it.
 */
export function openNextActionReader(
  payments: PaymentDatabase,
  provider: Pick<PaymentCalls, 'retrieveNextAction'>,
  returnTo?: ((bookingId: string) => string) | undefined,
): NextActionReader {
  return async (bookingId) => {
    try {
      const payment = await readPayment(payments, paymentIdOf({ bookingId, sequence: 1 }));
      const intentId = payment?.attempts.find(({ n }) => n === payment.attempt)?.intentId;
      if (intentId == null) return undefined;
      const action = await provider.retrieveNextAction(
        { intentId, returnUrl: returnTo?.(bookingId) },
        { deadline: Date.now() + deadlineMillis },
      );
      if (action === undefined) return undefined;
      const { type, clientSecret, url } = action;
      return { type, ...(clientSecret ? { clientSecret } : {}), ...(url ? { url } : {}) };
    } catch {
      // The booking can be told without it; whoever reads it again gets it then.
      return undefined;
    }
  };
}
