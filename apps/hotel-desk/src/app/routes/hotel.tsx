import { createRoute } from '@tanstack/react-router';
import { HotelLayout } from '../hotel-layout.tsx';
import { rootRoute } from './root.tsx';

/** What all pages of one hotel are in. */
export const hotelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hotels/$hotelId',
  component: HotelLayout,
});
