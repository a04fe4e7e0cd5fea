import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { CompensationsPage } from '../../features/compensations/compensations-page.tsx';
import { rootRoute } from './root.tsx';

const states = ['open', 'stuck', 'retrying', 'done', 'substituted', 'written_off'] as const;

/** Undos that did not get through. */
export const compensationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compensations',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readOneOf(search, 'state', states),
    ...readPage(search),
  }),
  component: function Compensations() {
    const { state = 'open', page = 1 } = compensationsRoute.useSearch();
    const navigate = useNavigate();
    return (
      <CompensationsPage
        state={state}
        page={page}
        onShow={(to, toPage) => void navigate({ to: '/compensations', search: { state: to, page: toPage } })}
      />
    );
  },
});
