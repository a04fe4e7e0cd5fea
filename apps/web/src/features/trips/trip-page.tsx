import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { PageTitle } from '@holdfast/ui/page-title';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SignedIn } from '../../app/signed-in.tsx';
import { AddToCalendar } from '../../app/stays/add-to-calendar.tsx';
import { bookingQuery } from '../../app/stays/booking-queries.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { CancelTrip } from './components/cancel-trip.tsx';
import { ChangeDates } from './components/change-dates.tsx';
import { MoneyOfTrip } from './components/money-of-trip.tsx';
import { ReviewForm } from './components/review-form.tsx';
import { StatusBadge } from './components/status-badge.tsx';
import { StayFacts } from './components/stay-facts.tsx';

type Booking = CustomerSchemas['Booking'];

const route = getRouteApi('/trips/$bookingId');

/** One trip: what was booked, what it costs, and what can be done about it. */
export function TripPage() {
  const t = useTranslations('trips');
  const { bookingId } = route.useParams();
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6">
      <Link to="/trips" className="flex items-center gap-1 self-start py-2 font-medium text-accent">
        <ArrowLeft aria-hidden className="size-4" />
        {t('title')}
      </Link>
      <SignedIn>{() => <Trip key={bookingId} bookingId={bookingId} />}</SignedIn>
    </div>
  );
}

function Trip({ bookingId }: { readonly bookingId: string }) {
  const t = useTranslations('trips');
  const { stay } = useFormats();
  const trip = useQuery({
    ...bookingQuery(bookingId),
    // What is under way ends by itself; refunds take longer and are looked at when people come back.
    refetchInterval: ({ state }) => (state.data?.status === 'PENDING' ? 2_000 : false),
  });
  if (trip.isPending) return <Skeleton className="h-96 w-full" />;
  if (trip.isError) return <ProblemNotice error={trip.error} onRetry={() => void trip.refetch()} />;
  const booking = trip.data;
  return (
    <>
      <PageTitle>{booking.hotel.name}</PageTitle>
      <header className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-3xl font-bold">{booking.hotel.name}</h1>
          <StatusBadge status={booking.status} />
        </div>
        <p className="text-lg text-ink-soft">{stay(booking.checkIn, booking.checkOut)}</p>
      </header>
      <StayFacts booking={booking} />
      <MoneyOfTrip booking={booking} />
      <Card className="flex flex-col gap-4 p-5 sm:p-6">
        <h2 className="text-xl font-semibold">{t('actions')}</h2>
        <Actions booking={booking} />
      </Card>
      {booking.status === 'COMPLETED' ? <ReviewForm bookingId={booking.id} /> : null}
    </>
  );
}

function Actions({ booking }: { readonly booking: Booking }) {
  const t = useTranslations('trips');
  const { id: bookingId, status } = booking;
  if (status === 'PENDING') {
    return (
      <Link to="/bookings/$bookingId" params={{ bookingId }} className={`${buttonClass()} sm:self-start`}>
        {t('goOn')}
      </Link>
    );
  }
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      {booking.captured.amountMinor > 0 ? (
        <Link to="/bookings/$bookingId/receipt" params={{ bookingId }} className={buttonClass('secondary')}>
          {t('receipt')}
        </Link>
      ) : null}
      {status === 'CONFIRMED' ? (
        <>
          <AddToCalendar bookingId={bookingId} number={booking.number} />
          <ChangeDates booking={booking} />
          <CancelTrip booking={booking} />
        </>
      ) : (
        <Link
          to="/hotels/$hotelId"
          params={{ hotelId: booking.hotel.id }}
          className={buttonClass('secondary')}
        >
          {t('again')}
        </Link>
      )}
    </div>
  );
}
