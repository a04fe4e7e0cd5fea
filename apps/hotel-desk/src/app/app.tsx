import { useSession } from '@holdfast/ui/session/use-session';
import { StaffSignIn } from '@holdfast/ui/staff-sign-in';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { session } from './api.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { signIn } from './sign-in.ts';

/** The pages for whoever is signed in, else where to sign in; the address stays as it was. */
export function App() {
  const state = useSession(session);
  useEffect(() => {
    // Who cannot be asked for now may sign in again.
    session.open().catch(() => session.signedOut());
  }, []);
  if (state.kind === 'unknown') return null;
  return (
    <I18nProvider locale="en-GB">
      {state.kind === 'nobody' ? (
        <StaffSignIn title="Hotel desk" onSignIn={signIn} />
      ) : (
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      )}
    </I18nProvider>
  );
}
