import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageTitle } from '@holdfast/ui/page-title';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Later } from '../../app/later.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { type PartialStay, readPartialStay, readStay } from '../../app/stay-params.ts';
import { hotelQuery, roomsQuery } from './api/hotel-queries.ts';
import { About } from './components/about.tsx';
import { Gallery } from './components/gallery.tsx';
import { HotelHeader } from './components/hotel-header.tsx';
import { HotelSkeleton } from './components/hotel-skeleton.tsx';
import { Policies } from './components/policies.tsx';
import { Reviews } from './components/reviews.tsx';
import { Rooms } from './components/rooms.tsx';

const PriceCalendar = lazy(() => import('./components/price-calendar.tsx'));
const calendarSheet = <Skeleton className="h-152 rounded-card" />;
const route = getRouteApi('/hotels/$hotelId');

/** Everything about a hotel, and its rooms for a stay. */
export function HotelPage() {
  const t = useTranslations('hotel');
  const { hotelId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const stay = readPartialStay({ ...search });
  const { data: hotel, error, refetch } = useQuery(hotelQuery(hotelId));
  // All room types, whoever comes: for the names in reviews and for the calendar.
  const { data: roomTypes } = useQuery(roomsQuery(hotelId, { guests: 1, rooms: 1 }));
  if (error instanceof HoldfastError && error.code === 'NOT_FOUND') {
    return (
      <EmptyState title={t('unknown.title')} heading="h1">
        <p className="text-ink-soft">{t('unknown.text')}</p>
        <Link to="/" className={buttonClass('secondary')}>
          {t('unknown.search')}
        </Link>
      </EmptyState>
    );
  }
  if (hotel === undefined) {
    return error === null ? (
      <HotelSkeleton />
    ) : (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    );
  }
  const changeStay = (changed: PartialStay) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  const dated = readStay({ ...search });
  return (
    <>
      <PageTitle>{hotel.name}</PageTitle>
      <HotelHeader hotel={hotel} stay={stay} />
      <Gallery hotel={hotel.name} photos={hotel.photos} />
      <About hotel={hotel} />
      <Rooms hotelId={hotelId} stay={stay} onStay={changeStay} />
      <div className="mt-12 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Later meanwhile={calendarSheet}>
          {roomTypes === undefined ? (
            calendarSheet
          ) : (
            <Suspense fallback={calendarSheet}>
              <PriceCalendar
                key={hotelId}
                hotelId={hotelId}
                roomTypes={roomTypes.items}
                dates={dated}
                onDates={(dates) => changeStay({ ...stay, ...dates })}
              />
            </Suspense>
          )}
        </Later>
        <Policies hotel={hotel} />
      </div>
      <Later meanwhile={<Skeleton className="mt-12 h-72 rounded-card" />}>
        <Reviews
          hotelId={hotelId}
          roomTypes={roomTypes?.items ?? []}
          page={search.reviews ?? 1}
          onPage={(reviews) =>
            void navigate({ search: (before) => ({ ...before, reviews }), resetScroll: false })
          }
        />
      </Later>
    </>
  );
}
