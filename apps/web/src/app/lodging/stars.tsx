import { Star } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** The stars of a hotel. */
export function Stars({ count }: { readonly count: number }) {
  const t = useTranslations('lodging');
  return (
    <span role="img" aria-label={t('stars', { count })} className="inline-flex gap-0.5 text-warn">
      {[1, 2, 3, 4, 5].slice(0, count).map((star) => (
        <Star key={star} aria-hidden className="size-4 fill-current" />
      ))}
    </span>
  );
}
