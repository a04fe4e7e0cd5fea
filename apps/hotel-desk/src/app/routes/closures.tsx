import { readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { hotelRoute } from './hotel.tsx';

/** When the hotel is closed. */
export const closuresRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/closures',
  validateSearch: readPage,
  component: lazyRouteComponent(() => import('../../features/closures/closures-page.tsx'), 'ClosuresPage'),
});

/** One closure and its bookings. */
export const closureRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/closures/$closureId',
  validateSearch: readPage,
  component: lazyRouteComponent(() => import('../../features/closures/closure-page.tsx'), 'ClosurePage'),
});
