import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

interface RegisterSearch {
  readonly returnTo?: string | undefined;
}

export const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: (search: Record<string, unknown>): RegisterSearch =>
    typeof search.returnTo === 'string' ? { returnTo: search.returnTo } : {},
  component: lazyRouteComponent(pages['/register'], 'RegisterPage'),
});
