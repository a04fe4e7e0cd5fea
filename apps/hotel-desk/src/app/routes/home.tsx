import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPage } from '../search-params.ts';
import { rootRoute } from './root.tsx';

/** Which hotel. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readPage,
  component: lazyRouteComponent(() => import('../../features/hotels/hotels-page.tsx'), 'HotelsPage'),
});
