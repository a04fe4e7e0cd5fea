import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { paymentIdOf } from '@holdfast/prisma-payment/payment-id';
import { readPayment } from '@holdfast/prisma-payment/read-payment';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';

export interface ReadCardActivities {
  /** The provider's token of the card that paid the booking's price, or null when none did. */
  readCard(input: { bookingId: string }): Promise<string | null>;
  /** Whether calls to the provider are let through now (decision D15). */
  isProviderBack(): Promise<boolean>;
}

export function readCardActivities({
  payments,
  provider,
}: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): ReadCardActivities {
  return {
    async readCard({ bookingId }) {
      const payment = await readPayment(payments, paymentIdOf({ bookingId, sequence: 1 }));
      return payment?.attempts.find(({ n }) => n === payment.attempt)?.paymentMethodId ?? null;
    },
    async isProviderBack() {
      return provider.authorizing.guard.state() !== 'open';
    },
  };
}
