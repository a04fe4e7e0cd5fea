import { ProblemPage } from '@holdfast/ui/staff/problem-page';
import { createRouter } from '@tanstack/react-router';
import { NotFoundPage } from './not-found-page.tsx';
import { bookingsRoute } from './routes/bookings.tsx';
import { calendarRoute } from './routes/calendar.tsx';
import { closureRoute, closuresRoute } from './routes/closures.tsx';
import { deskRoute } from './routes/desk.tsx';
import { doorsRoute } from './routes/doors.tsx';
import { figuresRoute } from './routes/figures.tsx';
import { homeRoute } from './routes/home.tsx';
import { hotelRoute } from './routes/hotel.tsx';
import { rootRoute } from './routes/root.tsx';

/** The pages by their addresses. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    hotelRoute.addChildren([
      deskRoute,
      calendarRoute,
      bookingsRoute,
      doorsRoute,
      closuresRoute,
      closureRoute,
      figuresRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ProblemPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
