import { queryClient } from '@holdfast/ui/pages/query-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { weekendIdeas } from '../../features/home/api/destination.ts';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // Ideas are looked for while the page itself still loads: their pictures are the largest thing on it.
  loader: () => {
    for (const query of weekendIdeas().queries) void queryClient.prefetchQuery(query);
  },
  component: lazyRouteComponent(pages['/'], 'HomePage'),
});
