import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useFormats } from '../../../i18n/use-formats.ts';

/** What other dates cost more or give back. */
export function PriceOfChange({
  preview,
}: {
  readonly preview: UseQueryResult<CustomerSchemas['ChangePreview']>;
}) {
  const t = useTranslations('trips.change');
  const { money } = useFormats();
  if (preview.isPending) return <Skeleton className="h-24" />;
  if (preview.isError) return <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />;
  const { available, currentPrice, newPrice, charge, refund } = preview.data;
  if (!available || newPrice === undefined) return <Notice kind="warn">{t('full')}</Notice>;
  const consequence =
    charge !== undefined && charge.amountMinor > 0
      ? t('charge', { amount: money(charge) })
      : refund !== undefined && refund.amountMinor > 0
        ? t('refund', { amount: money(refund) })
        : t('same');
  return (
    <dl aria-live="polite" className="flex flex-col gap-2 rounded-card bg-raised p-4 tabular-nums">
      <div className="flex justify-between gap-4 text-ink-soft">
        <dt>{t('now')}</dt>
        <dd>{money(currentPrice)}</dd>
      </div>
      <div className="flex justify-between gap-4">
        <dt>{t('then')}</dt>
        <dd>{money(newPrice)}</dd>
      </div>
      <div className="border-t border-line pt-2 font-semibold">
        <dt className="sr-only">{t('difference')}</dt>
        <dd>{consequence}</dd>
      </div>
    </dl>
  );
}
