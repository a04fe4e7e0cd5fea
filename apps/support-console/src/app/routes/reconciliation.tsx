import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { ReconciliationPage } from '../../features/reconciliation/reconciliation-page.tsx';
import { rootRoute } from './root.tsx';

const states = ['OPEN', 'HEALED', 'CLOSED', 'all'] as const;
const views = ['cases', 'runs'] as const;

/** Where the provider's books and ours differ. */
export const reconciliationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reconciliation',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readOneOf(search, 'view', views),
    ...readOneOf(search, 'state', states),
    ...readPage(search),
  }),
  component: function Reconciliation() {
    const { view = 'cases', state = 'OPEN', page = 1 } = reconciliationRoute.useSearch();
    const navigate = useNavigate();
    return (
      <ReconciliationPage
        shown={{ view, state, page }}
        onShow={(search) => void navigate({ to: '/reconciliation', search: { ...search } })}
      />
    );
  },
});
