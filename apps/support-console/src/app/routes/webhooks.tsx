import { readOneOf, readPage, readText } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { WebhooksPage } from '../../features/webhooks/webhooks-page.tsx';
import { rootRoute } from './root.tsx';

const states = ['all', 'PENDING', 'DELIVERED', 'FAILED', 'CANCELLED'] as const;

/** What partners were sent. */
export const webhooksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/webhooks',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readOneOf(search, 'state', states),
    ...readText(search, 'partnerId'),
    ...readText(search, 'endpointId'),
    ...readText(search, 'bookingId'),
    ...readPage(search),
  }),
  component: function Webhooks() {
    const { state = 'all', page = 1, ...only } = webhooksRoute.useSearch();
    const navigate = useNavigate();
    return (
      <WebhooksPage
        shown={{ state, page, ...only }}
        onShow={(search) => void navigate({ to: '/webhooks', search: { ...search } })}
      />
    );
  },
});
