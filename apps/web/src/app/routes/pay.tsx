import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

export const payRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bookings/$bookingId/pay',
  component: lazyRouteComponent(pages['/bookings/$bookingId/pay'], 'PayPage'),
});
