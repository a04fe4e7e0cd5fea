import { invalidFields, ProblemError } from '@holdfast/edge/problem-error';
import { failureOf } from '@holdfast/providers/provider-error';

/** What the provider's no to a card means for whoever asked. Throws ProblemError, and any other error as it is. */
export function refuseCard(error: unknown): never {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  if (failure.kind === 'card_declined') {
    const { declineCode } = failure;
    throw new ProblemError('PAYMENT_DECLINED', 'The card was declined. It is not kept.', { declineCode });
  }
  if (failure.kind === 'invalid_request') {
    throw invalidFields({ field: 'paymentMethodId', message: 'is not a card that can be kept' });
  }
  throw new ProblemError(
    'DEPENDENCY_UNAVAILABLE',
    'Cards cannot be reached at the moment. Try again shortly.',
    {
      retryAfterSeconds: 2,
    },
  );
}

/** The same for a card to be forgotten: one that the provider has forgotten already is as it should be. */
export function refuseUnlessGone(error: unknown): void {
  if (failureOf(error)?.kind !== 'invalid_request') refuseCard(error);
}
