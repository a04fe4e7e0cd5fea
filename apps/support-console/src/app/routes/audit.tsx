import { readText } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { AuditPage } from '../../features/audit/audit-page.tsx';
import { rootRoute } from './root.tsx';

/** Who of the staff did what. */
export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readText(search, 'actor'),
    ...readText(search, 'object'),
    ...readText(search, 'action'),
    ...readText(search, 'request'),
  }),
  component: function Audit() {
    const navigate = useNavigate();
    return (
      <AuditPage
        filter={auditRoute.useSearch()}
        onFilter={(search) => void navigate({ to: '/audit', search: { ...search } })}
      />
    );
  },
});
