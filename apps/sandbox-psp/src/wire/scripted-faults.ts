import type { PaymentIntent } from './stripe-objects.ts';

/** What the intent itself asks to let go wrong, beside its card: how the tests of partners say it. */
export function scriptOf({ metadata }: PaymentIntent): string | undefined {
  return metadata.holdfast_test;
}

/** Whether the work is done and its first answer never comes; the same call again hears what came of it. */
export function losesAnswer(operation: string, intent: PaymentIntent | null): boolean {
  return operation === 'confirm' && intent !== null && scriptOf(intent) === 'payment_timeout';
}
