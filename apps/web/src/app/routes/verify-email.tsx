import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

/** The token comes from the link that was mailed. */
interface VerifyEmailSearch {
  readonly token: string;
}

export const verifyEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify-email',
  validateSearch: (search: Record<string, unknown>): VerifyEmailSearch => ({
    token: String(search.token ?? ''),
  }),
  component: lazyRouteComponent(pages['/verify-email'], 'VerifyEmailPage'),
});
