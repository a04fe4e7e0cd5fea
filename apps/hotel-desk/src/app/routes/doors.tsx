import { readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { hotelRoute } from './hotel.tsx';

/** Rooms by number. */
export const doorsRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/doors',
  validateSearch: (search) => ({
    ...(typeof search.roomTypeId === 'string' ? { roomTypeId: search.roomTypeId } : {}),
    ...readPage(search),
  }),
  component: lazyRouteComponent(() => import('../../features/doors/doors-page.tsx'), 'DoorsPage'),
});
