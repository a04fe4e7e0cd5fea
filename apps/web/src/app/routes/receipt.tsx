import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

export const receiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bookings/$bookingId/receipt',
  component: lazyRouteComponent(() => import('../../features/booking/receipt-page.tsx'), 'ReceiptPage'),
});
