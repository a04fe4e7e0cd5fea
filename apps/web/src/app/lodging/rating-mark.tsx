import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';

/** What guests think of a hotel: the average, and how many said so. */
export function RatingMark({ rating }: { readonly rating: CustomerSchemas['Rating'] }) {
  const t = useTranslations('lodging');
  const { locale } = useFormats();
  if (rating.average === null)
    return <span className="text-sm text-ink-soft">{t('reviews', { count: 0 })}</span>;
  const average = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(rating.average);
  return (
    <span className="inline-flex items-center gap-2 text-sm">
      <span
        role="img"
        aria-label={t('rated', { average })}
        className="rounded-md bg-accent px-1.5 py-0.5 font-semibold text-on-accent tabular-nums"
      >
        {average}
      </span>
      <span className="text-ink-soft">{t('reviews', { count: rating.count })}</span>
    </span>
  );
}
