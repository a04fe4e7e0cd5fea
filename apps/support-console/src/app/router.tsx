import { ProblemPage } from '@holdfast/ui/staff/problem-page';
import { createRouter } from '@tanstack/react-router';
import { auditRoute } from './routes/audit.tsx';
import { boardRoute } from './routes/board.tsx';
import { bookingRoute } from './routes/booking.tsx';
import { compensationsRoute } from './routes/compensations.tsx';
import { disputesRoute } from './routes/disputes.tsx';
import { homeRoute } from './routes/home.tsx';
import { messagesRoute } from './routes/messages.tsx';
import { reconciliationRoute } from './routes/reconciliation.tsx';
import { refundsRoute } from './routes/refunds.tsx';
import { rootRoute } from './routes/root.tsx';
import { webhooksRoute } from './routes/webhooks.tsx';

/** The pages by their addresses. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    boardRoute,
    bookingRoute,
    refundsRoute,
    compensationsRoute,
    disputesRoute,
    reconciliationRoute,
    messagesRoute,
    webhooksRoute,
    auditRoute,
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ProblemPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
