import type { FindingKind } from '@holdfast/domain/reconciliation';
import type { ProviderRefund } from '@holdfast/providers/refund';
import type { Disagreement, Healing } from './disagreement.ts';

/** A refund of ours as far as it is compared with the provider's. */
export interface ComparedRefund {
  readonly id: string;
  /** What was asked for; null where a payment is undone as a whole. */
  readonly requestId: string | null;
  readonly bookingId: string;
  readonly sequence: number;
  readonly amountMinor: number;
  readonly currency: string | null;
  readonly state: string;
}

const statesOf: Record<ProviderRefund['status'], string> = {
  pending: 'PENDING',
  requires_action: 'PENDING',
  succeeded: 'SUCCEEDED',
  failed: 'FAILED',
};

/** What a refund at the provider and ours say differently. */
export function compareRefund(refund: ProviderRefund, ours: ComparedRefund | undefined): Disagreement[] {
  const file = (kind: FindingKind, healing?: Healing): Disagreement[] => [
    {
      kind,
      objectId: refund.id,
      bookingId: ours?.bookingId ?? refund.bookingId ?? null,
      providerSide: {
        refundId: refund.id,
        intentId: refund.intentId,
        status: refund.status,
        amountMinor: refund.amountMinor,
        currency: refund.currency,
        failureCode: refund.failureCode,
        createdAt: refund.createdAt,
      },
      ourSide: ours ?? null,
      healing,
    },
  ];
  if (ours === undefined) return refund.status === 'failed' ? [] : file('UNKNOWN_REFUND');
  if (refund.amountMinor !== ours.amountMinor || refund.currency !== ours.currency) {
    return file('REFUND_AMOUNT_DIFFERS');
  }
  return ours.state === statesOf[refund.status] ? [] : file('REFUND_STATE_DIFFERS', lookAgain(ours));
}

/** A refund that we count as given and that the provider does not have. */
export function missingRefund(ours: ComparedRefund): Disagreement {
  return {
    kind: 'REFUND_MISSING',
    objectId: ours.id,
    bookingId: ours.bookingId,
    providerSide: null,
    ourSide: ours,
    healing: ours.state === 'SUCCEEDED' ? undefined : lookAgain(ours),
  };
}

function lookAgain({ requestId, bookingId, sequence }: ComparedRefund): Healing {
  return requestId === null
    ? { way: 'undo', bookingId, sequence }
    : { way: 'look_at_refund', refundId: requestId };
}
