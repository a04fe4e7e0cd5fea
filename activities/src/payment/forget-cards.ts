import type { PaymentDatabase } from '@holdfast/prisma-payment/database';
import { findKeptCard, listCardsOf, markCardRemoved } from '@holdfast/prisma-payment/saved-cards';
import type { PaymentProvider } from '@holdfast/providers/payment-provider';
import { failureOf } from '@holdfast/providers/provider-error';
import { fault } from '../refuse.ts';

export interface ForgetCardsActivities {
  /** Our ids of the cards that a person keeps. */
  listCards(input: { subjectId: string }): Promise<string[]>;
  /** Has the provider forget a card, and then forgets it too; one that is gone is as it should be. */
  forgetCard(input: { cardId: string }): Promise<void>;
}

export function forgetCardsActivities({
  payments,
  provider,
}: {
  payments: PaymentDatabase;
  provider: PaymentProvider;
}): ForgetCardsActivities {
  return {
    listCards: ({ subjectId }) => listCardsOf(payments, subjectId),
    async forgetCard({ cardId }) {
      const paymentMethodId = await findKeptCard(payments, cardId);
      if (paymentMethodId === undefined) return;
      await provider.authorizing.detachCard({ paymentMethodId }).catch((error: unknown) => {
        const failure = failureOf(error);
        // The provider calls a card that is with nobody any more an invalid request.
        if (failure?.kind !== 'invalid_request') throw fault(failure?.kind ?? 'PROVIDER_FAULT');
      });
      // Our row last, so that whoever met a fault asks again.
      await markCardRemoved(payments, cardId);
    },
  };
}
