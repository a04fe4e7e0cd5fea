import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { queryClient } from '../pages/query-client.ts';
import type { Session } from '../session/session.ts';
import { useSession } from '../session/use-session.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { StaffSignIn } from './sign-in.tsx';
import { type SignInApi, signInWith } from './sign-in-with.ts';

/** Which pages they are, and who may see them. */
export interface StaffAppProps<Account> {
  readonly title: string;
  readonly session: Session<Account>;
  /** For the calls that are made before there is a token. */
  readonly anonymousApi: SignInApi<Account>;
  readonly router: AnyRouter;
}

/** The pages for whoever is signed in, else where to sign in; the address stays as it was. */
export function StaffApp<Account>({ title, session, anonymousApi, router }: StaffAppProps<Account>) {
  const state = useSession(session);
  const [unreachable, setUnreachable] = useState<unknown>();
  // A page that is left while it asks hears of no answer either: that ends no session.
  const open = useCallback(() => {
    setUnreachable(undefined);
    session.open().catch(setUnreachable);
  }, [session]);
  useEffect(open, [open]);
  if (state.kind === 'unknown') {
    return unreachable === undefined ? null : (
      <main className="mx-auto max-w-lg px-4 py-16">
        <h1 className="mb-4 text-2xl font-bold">{title}</h1>
        <ProblemNotice error={unreachable} onRetry={open} />
      </main>
    );
  }
  return (
    <I18nProvider locale="en-GB">
      {state.kind === 'nobody' ? (
        <StaffSignIn
          title={title}
          onSignIn={(credentials) => signInWith(anonymousApi, session, credentials)}
        />
      ) : (
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      )}
    </I18nProvider>
  );
}
