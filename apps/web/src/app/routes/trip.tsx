import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

export const tripRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trips/$bookingId',
  component: lazyRouteComponent(pages['/trips/$bookingId'], 'TripPage'),
});
