import { PageTitle } from '@holdfast/ui/page-title';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { SearchForm } from '../../app/lodging/search-form.tsx';
import { todayHere, weekendAfter } from '../../app/lodging/stay-dates.ts';
import { Destinations } from './components/destinations.tsx';
import { Promises } from './components/promises.tsx';
import { RecentList } from './components/recent-list.tsx';

const daysAhead = 7;

/** Where people begin. */
export function HomePage() {
  const t = useTranslations('home');
  const navigate = useNavigate();
  return (
    <>
      <PageTitle>{t('pageTitle')}</PageTitle>
      <h1 className="text-4xl font-bold sm:text-5xl">{t('title')}</h1>
      <p className="mt-3 max-w-2xl text-lg text-ink-soft">{t('lead')}</p>
      <div className="mt-8 rounded-card border border-line bg-surface p-4 shadow-card sm:p-6">
        <SearchForm
          first={{ location: '', dates: weekendAfter(todayHere(), daysAhead), guests: 2, rooms: 1 }}
          onSearch={(search) => void navigate({ to: '/search', search })}
        />
      </div>
      <RecentList />
      <Destinations />
      <Promises />
    </>
  );
}
