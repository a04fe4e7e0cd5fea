import { queryClient } from '@holdfast/ui/pages/query-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { hotelQuery, roomsQuery } from '../../features/hotel/api/hotel-queries.ts';
import { readHotelParams } from '../../features/hotel/hotel-params.ts';
import { pages } from '../pages.ts';
import { readPartialStay } from '../stay-params.ts';
import { rootRoute } from './root.tsx';

export const hotelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hotels/$hotelId',
  validateSearch: readHotelParams,
  loaderDeps: ({ search }) => ({ stay: readPartialStay({ ...search }) }),
  // Hotel and rooms are fetched while the page itself still loads.
  loader: ({ params: { hotelId }, deps: { stay } }) => {
    void queryClient.prefetchQuery(hotelQuery(hotelId));
    void queryClient.prefetchQuery(roomsQuery(hotelId, stay));
  },
  component: lazyRouteComponent(pages['/hotels/$hotelId'], 'HotelPage'),
});
