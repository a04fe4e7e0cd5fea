import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

/** The token comes from the link that was mailed. */
interface ResetPasswordSearch {
  readonly token: string;
}

export const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: (search: Record<string, unknown>): ResetPasswordSearch => ({
    token: String(search.token ?? ''),
  }),
  component: lazyRouteComponent(pages['/reset-password'], 'ResetPasswordPage'),
});
