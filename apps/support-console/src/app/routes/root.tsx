import { ProblemPage } from '@holdfast/ui/staff/problem-page';
import { createRootRoute } from '@tanstack/react-router';
import { Layout } from '../layout.tsx';
import { NotFoundPage } from '../not-found-page.tsx';

/** What all pages are in. */
export const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NotFoundPage,
  errorComponent: ProblemPage,
});
