import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pages } from '../pages.ts';
import { readStay, type Stay } from '../stay-params.ts';
import { rootRoute } from './root.tsx';

interface BookSearch extends Partial<Stay> {
  readonly hotelId?: string;
  readonly roomTypeId?: string;
  readonly promotionCode?: string;
}

export const bookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/book',
  validateSearch: (search: Record<string, unknown>): BookSearch => ({
    ...readStay(search),
    ...textOf(search, 'hotelId'),
    ...textOf(search, 'roomTypeId'),
    ...textOf(search, 'promotionCode'),
  }),
  component: lazyRouteComponent(pages['/book'], 'BookPage'),
});

function textOf<Name extends string>(search: Record<string, unknown>, name: Name): { [N in Name]?: string } {
  const value = search[name];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { [N in Name]?: string };
}
