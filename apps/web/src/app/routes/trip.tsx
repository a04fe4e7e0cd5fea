import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

export const tripRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trips/$bookingId',
  component: lazyRouteComponent(() => import('../../features/trips/trip-page.tsx'), 'TripPage'),
});
