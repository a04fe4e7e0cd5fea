import { useSession } from '@holdfast/ui/session/use-session';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { type Account, session } from './api.ts';

/** Shows what only a signed-in guest may see; whoever is not is asked to sign in and comes back here. */
export function SignedIn({ children }: { readonly children: (account: Account) => ReactNode }) {
  const state = useSession(session);
  const router = useRouter();
  const isNobody = state.kind === 'nobody';
  useEffect(() => {
    if (!isNobody) return;
    // Read once: while the other page loads this one is still drawn, and the address is already the other's.
    const returnTo = router.state.location.href;
    void router.navigate({ to: '/sign-in', search: { returnTo }, replace: true });
  }, [isNobody, router]);
  return state.kind === 'somebody' ? children(state.user) : <Skeleton className="h-64 w-full" />;
}
