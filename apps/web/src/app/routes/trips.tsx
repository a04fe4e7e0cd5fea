import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

/** Which of their trips are shown; upcoming ones unless told. */
interface TripsSearch {
  readonly kind?: 'upcoming' | 'past' | 'cancelled';
}

const kinds = ['upcoming', 'past', 'cancelled'] as const;

export const tripsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trips',
  validateSearch(search: Record<string, unknown>): TripsSearch {
    const kind = kinds.find((candidate) => candidate === search.kind);
    return kind === undefined ? {} : { kind };
  },
  component: lazyRouteComponent(pages['/trips'], 'TripsPage'),
});
