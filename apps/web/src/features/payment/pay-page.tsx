import { PageTitle } from '@holdfast/ui/page-title';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { SignedIn } from '../../app/signed-in.tsx';
import { PayBooking } from './components/pay-booking.tsx';

const route = getRouteApi('/bookings/$bookingId/pay');

/** The second of the two steps of a booking: the card. */
export function PayPage() {
  const t = useTranslations('payment');
  const { bookingId } = route.useParams();
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <SignedIn>{() => <PayBooking key={bookingId} bookingId={bookingId} />}</SignedIn>
    </>
  );
}
