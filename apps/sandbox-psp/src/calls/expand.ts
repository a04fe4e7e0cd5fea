import { invalidParameter } from '../wire/stripe-error.ts';
import type { Charge, PaymentIntent, Refund } from '../wire/stripe-objects.ts';

/** An intent as it goes out: its latest charge whole where `expand` asks for it. */
export function presentIntent(
  intent: PaymentIntent,
  charge: Charge | null | undefined,
  expand: readonly string[] = [],
): object {
  refuseUnknown(expand, ['latest_charge']);
  return expand.includes('latest_charge') && charge?.id === intent.latest_charge
    ? { ...intent, latest_charge: charge }
    : intent;
}

/** A refund as it goes out, with its charge or intent whole where asked for. */
export function presentRefund(
  refund: Refund,
  of: { intent: PaymentIntent | null; charge: Charge | null },
  expand: readonly string[] = [],
): object {
  refuseUnknown(expand, ['charge', 'payment_intent']);
  return {
    ...refund,
    ...(expand.includes('charge') && of.charge !== null ? { charge: of.charge } : {}),
    ...(expand.includes('payment_intent') && of.intent !== null ? { payment_intent: of.intent } : {}),
  };
}

/** A charge as it goes out, with its intent whole where asked for. */
export function presentCharge(
  charge: Charge,
  intent: PaymentIntent | null,
  expand: readonly string[] = [],
): object {
  refuseUnknown(expand, ['payment_intent']);
  return expand.includes('payment_intent') && intent !== null
    ? { ...charge, payment_intent: intent }
    : charge;
}

/** 400 for a member that cannot be expanded; checked before the work, so that it leaves no trace. */
export function refuseUnknown(expand: readonly string[], known: readonly string[]): void {
  const unknown = expand.find((path) => !known.includes(path));
  if (unknown !== undefined) {
    throw invalidParameter(`This property cannot be expanded (${unknown}).`, 'expand');
  }
}
