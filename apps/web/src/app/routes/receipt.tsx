import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

export const receiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bookings/$bookingId/receipt',
  component: lazyRouteComponent(pages['/bookings/$bookingId/receipt'], 'ReceiptPage'),
});
