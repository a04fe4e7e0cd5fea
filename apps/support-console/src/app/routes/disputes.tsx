import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { DisputesPage } from '../../features/disputes/disputes-page.tsx';
import { rootRoute } from './root.tsx';

const phases = ['all', 'opened', 'evidence_due', 'won', 'lost'] as const;

/** Charges that cardholders dispute. */
export const disputesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/disputes',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readOneOf(search, 'phase', phases),
    ...readPage(search),
  }),
  component: function Disputes() {
    const { phase = 'all', page = 1 } = disputesRoute.useSearch();
    const navigate = useNavigate();
    return (
      <DisputesPage
        phase={phase}
        page={page}
        onShow={(to, toPage) => void navigate({ to: '/disputes', search: { phase: to, page: toPage } })}
      />
    );
  },
});
