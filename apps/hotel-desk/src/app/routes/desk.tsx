import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDate } from '../search-params.ts';
import { hotelRoute } from './hotel.tsx';

/** Who comes, who is there, who goes. */
export const deskRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/desk',
  validateSearch: (search) => ({
    ...readOneOf(search, 'list', ['ARRIVALS', 'IN_HOUSE', 'DEPARTURES'] as const),
    ...readDate(search, 'date'),
    ...readPage(search),
  }),
  component: lazyRouteComponent(() => import('../../features/desk/desk-page.tsx'), 'DeskPage'),
});
