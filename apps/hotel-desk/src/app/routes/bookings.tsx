import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDate } from '../search-params.ts';
import { bookingStatuses } from '../words.ts';
import { hotelRoute } from './hotel.tsx';

/** Bookings by day of arrival. */
export const bookingsRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/bookings',
  validateSearch: (search) => ({
    ...readDate(search, 'from'),
    ...readDate(search, 'until'),
    ...readOneOf(search, 'status', bookingStatuses),
    ...readPage(search),
  }),
  component: lazyRouteComponent(() => import('../../features/bookings/bookings-page.tsx'), 'BookingsPage'),
});
