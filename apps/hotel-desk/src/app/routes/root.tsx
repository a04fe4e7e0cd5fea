import { createRootRoute } from '@tanstack/react-router';
import { Layout } from '../layout.tsx';

/** What all pages are in. */
export const rootRoute = createRootRoute({ component: Layout });
