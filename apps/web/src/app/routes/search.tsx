import { queryClient } from '@holdfast/ui/pages/query-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { searchQuery } from '../../features/search/api/search-hotels.ts';
import { readSearchParams, searchOf } from '../../features/search/search-params.ts';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: readSearchParams,
  loaderDeps: ({ search }) => ({ body: searchOf(search) }),
  // Hotels are looked for while the page itself still loads.
  loader: ({ deps: { body } }) => {
    if (body !== undefined) void queryClient.prefetchQuery(searchQuery(body));
  },
  component: lazyRouteComponent(pages['/search'], 'SearchPage'),
});
