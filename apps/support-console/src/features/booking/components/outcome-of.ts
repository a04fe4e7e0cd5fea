import type { SupportSchemas } from '@holdfast/sdk/support';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';

/** What came of something that was asked of a booking, in a sentence. */
export function outcomeOf({ state, refund, fee }: SupportSchemas['OperationAnswer']): string {
  if (state === 'IN_PROGRESS') return 'It is being done; this page shows when it is.';
  if (state === 'AWAITING_APPROVAL') return 'It waits for a second person.';
  const back =
    refund === undefined
      ? 'Nothing goes back'
      : `${formatMoney(refund.amount, locale)} goes back to the guest`;
  return fee === undefined ? `Done. ${back}.` : `Done. ${back}, ${formatMoney(fee, locale)} is kept.`;
}
