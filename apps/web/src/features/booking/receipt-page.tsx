import { PageTitle } from '@holdfast/ui/page-title';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Account } from '../../app/api.ts';
import { SignedIn } from '../../app/signed-in.tsx';
import { bookingQuery } from '../../app/stays/booking-queries.ts';
import { ReadProblem } from '../../app/stays/read-problem.tsx';
import { Receipt } from './components/receipt.tsx';

const route = getRouteApi('/bookings/$bookingId/receipt');

/** What was paid and given back, to be printed. */
export function ReceiptPage() {
  const t = useTranslations('booking.receipt');
  const { bookingId } = route.useParams();
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <SignedIn>{(account) => <ReadReceipt account={account} bookingId={bookingId} />}</SignedIn>
    </>
  );
}

function ReadReceipt({ account, bookingId }: { readonly account: Account; readonly bookingId: string }) {
  const t = useTranslations('booking.receipt');
  const booking = useQuery(bookingQuery(bookingId));
  if (booking.isLoadingError) {
    return <ReadProblem title={t('title')} error={booking.error} onRetry={() => void booking.refetch()} />;
  }
  if (booking.data === undefined) return <Skeleton className="mx-auto h-160 w-full max-w-2xl" />;
  return <Receipt account={account} booking={booking.data} />;
}
