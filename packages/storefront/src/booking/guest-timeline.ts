import { guestRefundStates } from '@holdfast/contracts/http/booking';
import type { HistoryEntry } from '@holdfast/prisma-booking/read-history';

const amongColleagues = ['approve_refund', 'reject_refund', 'retry_refund', 'end_refund', 'dispute'];
const guestStates: readonly unknown[] = guestRefundStates;

/** Whether an entry of a booking's history is its guest's to see: not what colleagues have yet to agree on. */
export function isForGuests({ kind, entry }: HistoryEntry): boolean {
  const { state, kind: operation, outcome } = entry as Entry;
  if (kind === 'REFUND') return guestStates.includes(state);
  if (kind !== 'OPERATION') return true;
  return outcome?.code !== 'AWAITING_APPROVAL' && !amongColleagues.includes(operation ?? '');
}

interface Entry {
  readonly state?: string;
  readonly kind?: string;
  readonly outcome?: { readonly code?: string };
}
