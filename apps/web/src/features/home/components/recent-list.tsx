import { Button } from '@holdfast/ui/button';
import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { forgetSearches, recentSearches } from '../../../app/lodging/recent-searches.ts';
import { todayHere } from '../../../app/lodging/stay-dates.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** What was looked for on this device, each one press away. */
export function RecentList() {
  const t = useTranslations('home.recent');
  const words = useTranslations('lodging');
  const formats = useFormats();
  const [searches, setSearches] = useState(() => recentSearches(todayHere()));
  if (searches.length === 0) return null;
  const forget = () => {
    forgetSearches();
    setSearches([]);
  };
  return (
    <section aria-labelledby="recent" className="mt-8">
      <div className="flex items-center justify-between gap-4">
        <h2 id="recent" className="text-lg font-semibold">
          {t('title')}
        </h2>
        <Button kind="quiet" size="small" onPress={forget}>
          {t('forget')}
        </Button>
      </div>
      <ul className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {searches.map((search) => (
          <li key={search.location}>
            <Link
              to="/search"
              search={search}
              className="flex h-full items-start gap-3 rounded-card border border-line bg-surface p-4 hover:border-line-strong"
            >
              <History aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-soft" />
              <span className="min-w-0">
                <span className="block truncate font-semibold">{search.location}</span>
                <span className="block text-sm text-ink-soft">
                  {formats.stay(search.checkIn, search.checkOut)}
                </span>
                <span className="block text-sm text-ink-soft">
                  {words('party', { guests: search.guests, rooms: search.rooms })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
