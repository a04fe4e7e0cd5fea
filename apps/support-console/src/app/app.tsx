import { useSession } from '@holdfast/ui/session/use-session';
import { StaffSignIn } from '@holdfast/ui/staff/sign-in';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { session } from './api.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { signIn } from './sign-in.ts';

/** The pages for whoever is signed in, else where to sign in; the address stays as it was. */
export function App() {
  const state = useSession(session);
  const [unreachable, setUnreachable] = useState<unknown>();
  // A page that is left while it asks hears of no answer either: that ends no session.
  const open = useCallback(() => {
    setUnreachable(undefined);
    session.open().catch(setUnreachable);
  }, []);
  useEffect(open, [open]);
  if (state.kind === 'unknown') {
    return unreachable === undefined ? null : (
      <main className="mx-auto max-w-lg px-4 py-16">
        <h1 className="mb-4 text-2xl font-bold">Support console</h1>
        <ProblemNotice error={unreachable} onRetry={open} />
      </main>
    );
  }
  return (
    <I18nProvider locale="en-GB">
      {state.kind === 'nobody' ? (
        <StaffSignIn title="Support console" onSignIn={signIn} />
      ) : (
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      )}
    </I18nProvider>
  );
}
