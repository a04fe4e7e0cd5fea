import { readPage, readText } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { SearchPage } from '../../features/search/search-page.tsx';
import { WaitingWork } from '../waiting-work.tsx';
import { rootRoute } from './root.tsx';

/** Finding bookings; the first page. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>) => ({ ...readText(search, 'q'), ...readPage(search) }),
  component: function Home() {
    const { q, page = 1 } = homeRoute.useSearch();
    const navigate = useNavigate();
    return (
      <SearchPage
        q={q}
        page={page}
        onSearch={(search) => void navigate({ to: '/', search })}
        idle={<WaitingWork />}
      />
    );
  },
});
