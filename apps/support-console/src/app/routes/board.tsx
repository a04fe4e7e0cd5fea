import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

/** How the platform does now. */
export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/board',
  component: lazyRouteComponent(() => import('../../features/board/board-page.tsx'), 'BoardPage'),
});
