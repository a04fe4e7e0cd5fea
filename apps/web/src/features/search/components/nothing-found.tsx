import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { todayHere } from '../../../app/lodging/stay-dates.ts';
import type { Stay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { otherStays } from '../other-stays.ts';
import { countFilters, type SearchParams } from '../search-params.ts';

/** What was looked for in vain. */
export interface NothingFoundProps {
  readonly params: SearchParams & { readonly location: string };
  readonly stay: Stay;
  readonly place: CustomerSchemas['Place'] | null | undefined;
}

/** Why nothing was found, and what to look for instead. */
export function NothingFound({ params, stay, place }: NothingFoundProps) {
  const t = useTranslations('search');
  const formats = useFormats();
  const { location } = params;
  if (!place) {
    return (
      <EmptyState title={t('unknown.title', { place: location })}>
        <p className="text-ink-soft">{t('unknown.text')}</p>
      </EmptyState>
    );
  }
  const filters = countFilters(params);
  if (filters > 0) {
    return (
      <EmptyState title={t('empty.filtered', { place: place.name })}>
        <p className="text-ink-soft">{t('empty.filteredText', { count: filters })}</p>
        <Link to="/search" search={{ location, ...stay }} className={buttonClass()}>
          {t('empty.clear')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty.taken', { place: place.name })}>
      <p className="text-ink-soft">{t('empty.takenText')}</p>
      <ul className="flex flex-wrap justify-center gap-2">
        {otherStays(stay, todayHere()).map(({ key, stay: other }) => (
          <li key={key}>
            <Link to="/search" search={{ location, ...other }} className={buttonClass('secondary')}>
              {key === 'fewerRooms'
                ? t('empty.fewerRooms')
                : t(`empty.${key}`, { dates: formats.stay(other.checkIn, other.checkOut) })}
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
