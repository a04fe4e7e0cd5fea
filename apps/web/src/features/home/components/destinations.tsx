import { Skeleton } from '@holdfast/ui/skeleton';
import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../../i18n/use-formats.ts';
import { weekendIdeas } from '../api/destination.ts';
import { DestinationCard } from './destination-card.tsx';

/** A few places for a weekend that is not far off; none that has no room. */
export function Destinations() {
  const t = useTranslations('home.ideas');
  const formats = useFormats();
  const { stay, cities, queries } = weekendIdeas();
  const answers = useQueries({ queries });
  if (answers.every(({ data, isPending }) => !isPending && !data)) return null;
  return (
    <section aria-labelledby="ideas" className="mt-12 sm:mt-16">
      <h2 id="ideas" className="text-2xl font-bold">
        {t('title')}
      </h2>
      <p className="mt-1 text-ink-soft">{t('lead', { dates: formats.stay(stay.checkIn, stay.checkOut) })}</p>
      <ul className="mt-5 grid grid-cols-1 gap-5 min-[22rem]:grid-cols-2 lg:grid-cols-4">
        {answers.map(({ data, isPending }, index) => {
          if (isPending) {
            return (
              <li key={cities[index]}>
                <Skeleton className="aspect-4/3 rounded-card" />
                <Skeleton className="mt-3 h-5 w-32" />
                <Skeleton className="mt-2 h-4 w-40" />
              </li>
            );
          }
          return data ? (
            <li key={cities[index]}>
              <DestinationCard destination={data} stay={stay} />
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
