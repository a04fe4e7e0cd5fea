import { useSession } from '@holdfast/ui/session/use-session';
import { Skeleton } from '@holdfast/ui/skeleton';
import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Account, session } from './api.ts';

/** Shows what only a signed-in guest may see; whoever is not is asked to sign in and comes back here. */
export function SignedIn({ children }: { readonly children: (account: Account) => ReactNode }) {
  const state = useSession(session);
  const { href } = useLocation();
  if (state.kind === 'unknown') return <Skeleton className="h-64 w-full" />;
  if (state.kind === 'nobody') return <Navigate to="/sign-in" search={{ returnTo: href }} replace />;
  return children(state.user);
}
