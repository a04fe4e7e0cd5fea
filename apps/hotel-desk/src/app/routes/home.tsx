import { readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

/** Which hotel. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readPage,
  component: lazyRouteComponent(() => import('../../features/hotels/hotels-page.tsx'), 'HotelsPage'),
});
