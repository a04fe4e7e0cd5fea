import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { countryName } from '../../../app/lodging/country-name.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** Other places that may have been meant. */
export function PlaceLinks({ places }: { readonly places: readonly CustomerSchemas['Place'][] }) {
  const t = useTranslations('search');
  const { locale } = useFormats();
  if (places.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="text-ink-soft">{t('meant')}</span>
      {places.map(({ placeId, name, countryCode }) => (
        <Link
          key={placeId}
          from="/search"
          to="."
          search={({ page: _, ...search }) => ({ ...search, location: name })}
          className="py-1 font-medium text-accent underline underline-offset-4"
        >
          {name}, {countryName(countryCode, locale)}
        </Link>
      ))}
    </p>
  );
}
