import type { FindingKind } from '@holdfast/domain/reconciliation';
import type { ProviderCharge } from '@holdfast/providers/charge';
import type { Disagreement, Healing } from './disagreement.ts';

/**
 * Whether a payment's money belongs anywhere: `coming` while a workflow is still at work on it, `kept` where it may
 * stay, `none` where the booking has ended or never was.
 */
export type Home = 'coming' | 'kept' | 'none';

/** A payment as far as it is compared with the provider's charges. Amounts are minor units. */
export interface ComparedPayment {
  readonly id: string;
  readonly bookingId: string;
  readonly sequence: number;
  readonly status: string;
  readonly undone: boolean;
  readonly capturedMinor: number;
  readonly currency: string | null;
  /** What the ledger says the provider has of it, disputes aside. */
  readonly ledgerMinor: number;
  readonly home: Home;
}

const captured = ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'];

/** What a charge of the provider and the payment it belongs to say differently. */
export function compareCharge(charge: ProviderCharge, payment: ComparedPayment | undefined): Disagreement[] {
  if (charge.status !== 'succeeded') return [];
  const keptMinor = (charge.captured ? charge.capturedMinor : charge.amountMinor) - charge.refundedMinor;
  const file = (kind: FindingKind, healing?: Healing): Disagreement[] => [
    {
      kind,
      objectId: charge.id,
      bookingId: payment?.bookingId ?? charge.bookingId ?? null,
      providerSide: providerSide(charge),
      ourSide: payment === undefined ? null : ourSide(payment),
      healing,
    },
  ];
  if (payment === undefined) return keptMinor > 0 ? file('UNKNOWN_CHARGE') : [];
  const { bookingId, sequence } = payment;
  const undo: Healing = { way: 'undo', bookingId, sequence };
  if (payment.undone) return keptMinor > 0 ? file('MONEY_AFTER_UNDO', undo) : compareLedger();
  if (!charge.captured) {
    return keptMinor > 0 && payment.home === 'none' ? file('AUTHORIZATION_LEFT_OPEN', undo) : [];
  }
  if (!captured.includes(payment.status)) {
    if (payment.home === 'none') return file('CAPTURE_UNRECORDED', undo);
    return file('CAPTURE_UNRECORDED', sequence === 1 ? { way: 'nudge', bookingId } : undefined);
  }
  if (charge.capturedMinor !== payment.capturedMinor || charge.currency !== payment.currency) {
    return file('CAPTURED_AMOUNT_DIFFERS');
  }
  return compareLedger();

  function compareLedger(): Disagreement[] {
    const providerMinor = charge.captured ? keptMinor : 0;
    return payment !== undefined && payment.ledgerMinor !== providerMinor ? file('LEDGER_DIFFERS') : [];
  }
}

function providerSide({ id, intentId, captured, createdAt, ...charge }: ProviderCharge): object {
  const { amountMinor, capturedMinor, refundedMinor, currency } = charge;
  return { chargeId: id, intentId, captured, amountMinor, capturedMinor, refundedMinor, currency, createdAt };
}

function ourSide({ id, status, undone, capturedMinor, currency, ledgerMinor }: ComparedPayment): object {
  return { paymentId: id, status, undone, capturedMinor, currency, ledgerMinor };
}
