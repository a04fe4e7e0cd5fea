import type { SupportSchemas } from '@holdfast/sdk/support';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Notice } from '@holdfast/ui/notice';
import { Amount } from '@holdfast/ui/staff/amount';

/** What another stay costs more or gives back. */
export function PriceOfChange({ preview }: { readonly preview: SupportSchemas['ChangePreview'] }) {
  const { available, currentPrice, newPrice, charge, refund } = preview;
  if (!available || newPrice === undefined) {
    return <Notice kind="warn">There are not enough rooms of this kind left for these nights.</Notice>;
  }
  const consequence =
    charge !== undefined && charge.amountMinor > 0
      ? `${formatMoney(charge, locale)} more is charged to the card that paid.`
      : refund !== undefined && refund.amountMinor > 0
        ? `${formatMoney(refund, locale)} goes back to the card that paid.`
        : 'The price stays as it is.';
  return (
    <dl className="grid grid-cols-2 gap-4 rounded-control bg-raised p-4">
      <div>
        <dt className="text-sm text-ink-soft">Price now</dt>
        <dd className="text-2xl font-bold">
          <Amount money={currentPrice} />
        </dd>
      </div>
      <div>
        <dt className="text-sm text-ink-soft">Price then</dt>
        <dd className="text-2xl font-bold">
          <Amount money={newPrice} />
        </dd>
      </div>
      <div className="col-span-2 border-t border-line pt-3 font-semibold">
        <dt className="sr-only">Difference</dt>
        <dd>{consequence}</dd>
      </div>
    </dl>
  );
}
