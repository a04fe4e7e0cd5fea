import { readOneOf } from '@holdfast/ui/pages/search-params';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDate } from '../search-params.ts';
import { hotelRoute } from './hotel.tsx';

/** Rates and rooms, night by night. */
export const calendarRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/calendar',
  validateSearch: (search) => ({
    ...readDate(search, 'from'),
    ...readOneOf(search, 'days', [7, 14, 31] as const),
  }),
  component: lazyRouteComponent(() => import('../../features/calendar/calendar-page.tsx'), 'CalendarPage'),
});
