import { Button, buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageTitle } from '@holdfast/ui/page-title';
import { Skeleton } from '@holdfast/ui/skeleton';
import { Tabs } from '@holdfast/ui/tabs';
import { getLocalTimeZone, today } from '@internationalized/date';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SignedIn } from '../../app/signed-in.tsx';
import { bookingsQuery } from '../../app/stays/booking-queries.ts';
import { TripCard } from './components/trip-card.tsx';
import { type TripKind, tripKinds, tripsOf } from './trip-kind.ts';

const route = getRouteApi('/trips');

/** The guest's trips: upcoming, past, cancelled. */
export function TripsPage() {
  const t = useTranslations('trips');
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6">
      <PageTitle>{t('title')}</PageTitle>
      <h1 className="text-3xl font-bold">{t('title')}</h1>
      <SignedIn>{() => <Trips />}</SignedIn>
    </div>
  );
}

function Trips() {
  const t = useTranslations('trips');
  const { kind = 'upcoming' } = route.useSearch();
  const navigate = route.useNavigate();
  const trips = useInfiniteQuery(bookingsQuery);
  if (trips.isPending) return <Waiting />;
  if (trips.isError) return <ProblemNotice error={trips.error} onRetry={() => void trips.refetch()} />;
  const bookings = trips.data.pages.flatMap(({ items }) => items);
  const now = today(getLocalTimeZone()).toString();
  const views = tripKinds.map((id) => ({
    id,
    label: t('tab', { name: t(`kinds.${id}`), count: tripsOf(bookings, id, now).length }),
    content: <TripList kind={id} trips={tripsOf(bookings, id, now)} />,
  }));
  return (
    <>
      <Tabs
        label={t('title')}
        views={views}
        selected={kind}
        onSelect={(id) => void navigate({ search: { kind: id as TripKind }, replace: true })}
      />
      {trips.hasNextPage ? (
        <Button
          kind="secondary"
          isPending={trips.isFetchingNextPage}
          onPress={() => void trips.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}

interface TripListProps {
  readonly kind: TripKind;
  readonly trips: ReturnType<typeof tripsOf>;
}

function TripList({ kind, trips }: TripListProps) {
  const t = useTranslations('trips');
  if (trips.length === 0) {
    return (
      <EmptyState title={t(`none.${kind}`)}>
        <Link to="/" className={buttonClass('primary')}>
          {t('find')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <ul className="flex flex-col gap-4">
      {trips.map((booking) => (
        <li key={booking.id}>
          <TripCard booking={booking} />
        </li>
      ))}
    </ul>
  );
}

function Waiting() {
  return (
    <div className="flex flex-col gap-4">
      <Skeleton className="h-11 w-full" />
      <Skeleton className="h-32 w-full" />
      <Skeleton className="h-32 w-full" />
    </div>
  );
}
