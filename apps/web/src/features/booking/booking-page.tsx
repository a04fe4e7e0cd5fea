import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SignedIn } from '../../app/signed-in.tsx';
import { FollowBooking } from './components/follow-booking.tsx';

const route = getRouteApi('/bookings/$bookingId');

/** Where a booking stands: its steps while they are taken, then what came of them. */
export function BookingPage() {
  const { bookingId } = route.useParams();
  const navigate = useNavigate();
  useEffect(() => {
    // The bank's page leads back with its payment's secret in the address: not for the history, or for others to see.
    if (!location.search.includes('payment_intent')) return;
    void navigate({ to: '/bookings/$bookingId', params: { bookingId }, replace: true });
  }, [bookingId, navigate]);
  return <SignedIn>{() => <FollowBooking key={bookingId} bookingId={bookingId} />}</SignedIn>;
}
