import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

export const bookingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bookings/$bookingId',
  component: lazyRouteComponent(() => import('../../features/booking/booking-page.tsx'), 'BookingPage'),
});
