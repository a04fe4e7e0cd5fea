import type Stripe from 'stripe';
import { newId, unixSeconds } from './new-id.ts';

/** Money that a dispute takes from our balance (negative) or puts back, in minor units. */
export function disputeTransaction(
  amount: number,
  { currency, source, feeMinor }: { currency: string; source: string; feeMinor: number },
): Stripe.BalanceTransaction {
  return {
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: unixSeconds(),
    balance_type: 'payments',
    created: unixSeconds(),
    currency,
    description: amount < 0 ? 'Chargeback withdrawal' : 'Chargeback reversal',
    exchange_rate: null,
    fee: feeMinor,
    fee_details:
      feeMinor === 0
        ? []
        : [{ amount: feeMinor, application: null, currency, description: 'Dispute fee', type: 'stripe_fee' }],
    net: amount - feeMinor,
    reporting_category: amount < 0 ? 'dispute' : 'dispute_reversal',
    source,
    status: 'available',
    type: 'adjustment',
  };
}
