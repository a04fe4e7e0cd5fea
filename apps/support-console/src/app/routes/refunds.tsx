import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { RefundsPage } from '../../features/refunds/refunds-page.tsx';
import { rootRoute } from './root.tsx';

const states = [
  'AWAITING_APPROVAL',
  'REJECTED',
  'APPROVED',
  'PENDING',
  'SUCCEEDED',
  'FAILED',
  'all',
] as const;

/** Refunds, those that wait for approval first. */
export const refundsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/refunds',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readOneOf(search, 'status', states),
    ...readPage(search),
  }),
  component: function Refunds() {
    const { status = 'AWAITING_APPROVAL', page = 1 } = refundsRoute.useSearch();
    const navigate = useNavigate();
    return (
      <RefundsPage
        status={status}
        page={page}
        onShow={(to, toPage) => void navigate({ to: '/refunds', search: { status: to, page: toPage } })}
      />
    );
  },
});
