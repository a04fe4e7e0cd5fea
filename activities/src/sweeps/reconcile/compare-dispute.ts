import type { ProviderDispute } from '@holdfast/providers/dispute';
import type { Disagreement } from './disagreement.ts';

/** What a dispute at the provider and ours say differently; `payment` is the one whose charge is disputed. */
export function compareDispute(
  dispute: ProviderDispute,
  ours: { readonly status: string; readonly phase: string } | undefined,
  payment: { readonly id: string; readonly bookingId: string } | undefined,
): Disagreement[] {
  if (ours?.status === dispute.status) return [];
  const { id, status, reason, amountMinor, currency, chargeId, createdAt } = dispute;
  const sides = {
    objectId: id,
    bookingId: payment?.bookingId ?? null,
    providerSide: { disputeId: id, chargeId, status, reason, amountMinor, currency, createdAt },
    ourSide: ours ?? (payment === undefined ? null : { paymentId: payment.id, status: null }),
  };
  if (payment === undefined) return [{ kind: 'UNKNOWN_DISPUTE', ...sides }];
  const healing = { way: 'follow_dispute', bookingId: payment.bookingId, dispute: { id, status } } as const;
  return [{ kind: 'DISPUTE_UNRECORDED', ...sides, healing }];
}
