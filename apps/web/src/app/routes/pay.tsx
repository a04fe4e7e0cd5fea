import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

export const payRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bookings/$bookingId/pay',
  component: lazyRouteComponent(() => import('../../features/payment/pay-page.tsx'), 'PayPage'),
});
