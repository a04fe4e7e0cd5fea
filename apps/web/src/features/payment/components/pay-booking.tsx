import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { bookingQuery, progressQuery } from '../../../app/stays/booking-queries.ts';
import { bookingStage } from '../../../app/stays/booking-stage.ts';
import { ReadProblem } from '../../../app/stays/read-problem.tsx';
import { usePay } from '../api/use-pay.ts';
import { PayHeld } from './pay-held.tsx';
import { PaySkeleton } from './pay-skeleton.tsx';

// A card may be brought on another device as well.
const lookAgainMillis = 20_000;

/** The payment of a booking that waits for a card; whatever else it waits for, its own page shows. */
export function PayBooking({ bookingId }: { readonly bookingId: string }) {
  const t = useTranslations('payment');
  const booking = useQuery({ ...bookingQuery(bookingId), refetchInterval: lookAgainMillis });
  const progress = useQuery({ ...progressQuery(bookingId), refetchInterval: lookAgainMillis });
  const pay = usePay(bookingId);
  const failed = booking.isLoadingError ? booking : progress.isLoadingError ? progress : undefined;
  if (failed !== undefined) {
    return <ReadProblem title={t('heading')} error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (booking.data === undefined || progress.data === undefined) return <PaySkeleton />;
  const stage = bookingStage(booking.data, progress.data.steps);
  if (stage !== 'card' && !pay.isPending) {
    // What was read before a reload or a step back may be old: only what is fresh leads away.
    if (booking.isFetching || progress.isFetching) return <PaySkeleton />;
    return <Navigate to="/bookings/$bookingId" params={{ bookingId }} replace />;
  }
  return <PayHeld booking={booking.data} pay={pay} />;
}
