import { createRouter } from '@tanstack/react-router';
import { homeRoute } from './routes/home.tsx';
import { rootRoute } from './routes/root.tsx';

/** The pages by their addresses. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
