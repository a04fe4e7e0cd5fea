import { readOneOf, readPage } from '@holdfast/ui/pages/search-params';
import { createRoute, useNavigate } from '@tanstack/react-router';
import { MessagesPage } from '../../features/messages/messages-page.tsx';
import { rootRoute } from './root.tsx';

const views = ['failed', 'dead'] as const;

/** Messages that did not arrive, and dead letters. */
export const messagesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/messages',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readOneOf(search, 'view', views),
    ...readPage(search),
  }),
  component: function Messages() {
    const { view = 'failed', page = 1 } = messagesRoute.useSearch();
    const navigate = useNavigate();
    return (
      <MessagesPage
        shown={{ view, page }}
        onShow={(search) => void navigate({ to: '/messages', search: { ...search } })}
      />
    );
  },
});
