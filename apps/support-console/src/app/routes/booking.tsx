import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { rootRoute } from './root.tsx';

const BookingPage = lazy(async () => ({
  default: (await import('../../features/booking/booking-page.tsx')).BookingPage,
}));

/** The whole story of one booking. */
export const bookingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bookings/$bookingId',
  component: function Booking() {
    const { bookingId } = bookingRoute.useParams();
    return <BookingPage key={bookingId} bookingId={bookingId} />;
  },
});
