import { EmptyState } from '@holdfast/ui/empty-state';
import { Notice } from '@holdfast/ui/notice';
import { PageTitle } from '@holdfast/ui/page-title';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Later } from '../../app/later.tsx';
import { todayHere } from '../../app/lodging/stay-dates.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { readStay } from '../../app/stay-params.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { searchQuery } from './api/search-hotels.ts';
import { type Changes, Filters } from './components/filters.tsx';
import { HotelCardSkeleton } from './components/hotel-card-skeleton.tsx';
import { NothingFound } from './components/nothing-found.tsx';
import { PlaceLinks } from './components/place-links.tsx';
import { Results } from './components/results.tsx';
import { SearchBar } from './components/search-bar.tsx';
import { searchOf } from './search-params.ts';

const route = getRouteApi('/search');
/** As high as the search bar, so that nothing moves when it is there. */
const barSheet = <div className="h-20.5 rounded-card border border-line bg-surface shadow-card lg:h-25.5" />;

/** The hotels with a free room for a stay at a place. */
export function SearchPage() {
  const t = useTranslations('search');
  const words = useTranslations('lodging');
  const formats = useFormats();
  const params = route.useSearch();
  const navigate = route.useNavigate();
  const stay = readStay({ ...params });
  const { location } = params;
  const isPast = stay !== undefined && stay.checkIn < todayHere();
  const body = isPast ? undefined : searchOf(params);
  const { data, error, isPlaceholderData, refetch } = useQuery(searchQuery(body));
  const change = (changes: Changes) =>
    void navigate({
      search: (search) => {
        const { page: _, ...rest } = { ...search, ...changes };
        return rest as typeof search;
      },
      resetScroll: false,
      replace: true,
    });
  const bar = <SearchBar key={JSON.stringify([location, stay])} params={params} />;

  if (body === undefined || stay === undefined || location === undefined) {
    return (
      <>
        <PageTitle>{t('pageTitlePlain')}</PageTitle>
        <h1 className="mb-5 text-3xl font-bold">{t('pageTitlePlain')}</h1>
        {bar}
        <div className="mt-6">
          {isPast ? (
            <Notice kind="warn" title={t('past.title')}>
              <p>{t('past.text')}</p>
            </Notice>
          ) : (
            <EmptyState title={t('incomplete.title')}>
              <p className="text-ink-soft">{t('incomplete.text')}</p>
            </EmptyState>
          )}
        </div>
      </>
    );
  }
  const place = data?.place;
  return (
    <>
      <PageTitle>{t('pageTitle', { place: location })}</PageTitle>
      <Later meanwhile={barSheet}>{bar}</Later>
      <div className="mt-6 mb-4" role="status">
        <h1 className="text-3xl font-bold">
          {data !== undefined && !isPlaceholderData
            ? t('found', { count: data.total, place: place?.name ?? location })
            : t(error === null ? 'loading' : 'pageTitle', { place: location })}
        </h1>
        <p className="mt-1 text-ink-soft max-lg:sr-only">
          {formats.stay(stay.checkIn, stay.checkOut)} ·{' '}
          {words('party', { guests: stay.guests, rooms: stay.rooms })}
        </p>
      </div>
      {data === undefined ? null : <PlaceLinks places={data.suggestions} />}
      <Filters params={params} facets={data?.facets} currency={data?.currency ?? 'EUR'} onChange={change} />
      {error === null ? null : (
        <div className="mt-4">
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === null ? (
        <div className="mt-4 grid gap-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
          <div className="flex flex-col gap-4">
            {[1, 2, 3, 4].map((card) => (
              <HotelCardSkeleton key={card} />
            ))}
          </div>
          <div className="hidden rounded-card bg-line lg:block" />
        </div>
      ) : null}
      {data === undefined ? null : (
        <div
          aria-busy={isPlaceholderData}
          className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}
        >
          {data.total === 0 || !place ? (
            <div className="mt-4">
              <NothingFound params={{ ...params, location }} stay={stay} place={place} />
            </div>
          ) : (
            <Results
              result={data}
              place={place}
              stay={stay}
              showsMap={params.map === true}
              onShowMap={(shows) => change({ map: shows ? true : undefined })}
              onPage={(page) => void navigate({ search: (search) => ({ ...search, page }) })}
            />
          )}
        </div>
      )}
    </>
  );
}
