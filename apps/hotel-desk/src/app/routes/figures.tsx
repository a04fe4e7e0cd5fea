import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDate } from '../search-params.ts';
import { hotelRoute } from './hotel.tsx';

/** How the hotel does. */
export const figuresRoute = createRoute({
  getParentRoute: () => hotelRoute,
  path: '/figures',
  validateSearch: (search) => ({ ...readDate(search, 'from'), ...readDate(search, 'until') }),
  component: lazyRouteComponent(() => import('../../features/figures/figures-page.tsx'), 'FiguresPage'),
});
