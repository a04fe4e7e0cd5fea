import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { PageTitle } from '@holdfast/ui/page-title';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { bookingQuery, progressQuery } from '../../../app/stays/booking-queries.ts';
import { bookingStage } from '../../../app/stays/booking-stage.ts';
import { ReadProblem } from '../../../app/stays/read-problem.tsx';
import { useStandingTitle } from '../use-standing-title.ts';
import { BankAsks } from './bank-asks.tsx';
import { BookingConfirmed } from './booking-confirmed.tsx';
import { BookingEnded } from './booking-ended.tsx';
import { BookingHeld } from './booking-held.tsx';
import { BookingUnderWay } from './booking-under-way.tsx';

type Booking = CustomerSchemas['Booking'];

/** Follows a booking until nothing happens to it any more. */
export function FollowBooking({ bookingId }: { readonly bookingId: string }) {
  const booking = useQuery({
    ...bookingQuery(bookingId),
    refetchInterval: ({ state }) => (state.data?.status === 'PENDING' ? 4_000 : false),
  });
  const progress = useQuery({
    ...progressQuery(bookingId),
    // Most bookings take a second or two; whoever waits longer waits for something that takes its time.
    refetchInterval: ({ state }) =>
      state.data?.status === 'PENDING' ? (state.dataUpdateCount < 10 ? 1_000 : 3_000) : false,
  });
  const t = useTranslations('booking.page');
  const titleOf = useStandingTitle();
  const { refetch } = booking;
  const told = progress.data?.status;
  useEffect(() => {
    if (told !== undefined && told !== 'PENDING') void refetch();
  }, [told, refetch]);
  const failed = booking.isLoadingError ? booking : progress.isLoadingError ? progress : undefined;
  if (failed !== undefined) {
    return <ReadProblem title={t('loading')} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (booking.data === undefined || progress.data === undefined) {
    return (
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-6">
        <PageTitle>{t('loading')}</PageTitle>
        <h1 className="sr-only">{t('loading')}</h1>
        <Skeleton className="h-10 w-80 max-w-full" />
        <Skeleton className="h-80 w-full" />
      </div>
    );
  }
  const { steps } = progress.data;
  const title = titleOf(booking.data, bookingStage(booking.data, steps));
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageTitle>{title}</PageTitle>
      <p role="status" className="sr-only">
        {title}
      </p>
      <Standing booking={booking.data} steps={steps} title={title} />
    </div>
  );
}

interface StandingProps {
  readonly booking: Booking;
  readonly steps: readonly CustomerSchemas['Step'][];
  readonly title: string;
}

function Standing(props: StandingProps) {
  const { booking, steps } = props;
  const stage = bookingStage(booking, steps);
  if (stage === 'card') return <BookingHeld {...props} />;
  if (stage === 'bank') return <BankAsks {...props} />;
  if (stage === 'steps') return <BookingUnderWay {...props} />;
  const stays: readonly Booking['status'][] = ['CONFIRMED', 'COMPLETED', 'NO_SHOW'];
  return stays.includes(booking.status) ? <BookingConfirmed {...props} /> : <BookingEnded {...props} />;
}
