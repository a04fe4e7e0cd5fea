import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { rootRoute } from './root.tsx';

export const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(pages['/forgot-password'], 'ForgotPasswordPage'),
});
