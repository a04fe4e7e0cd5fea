import { useSession } from '@holdfast/ui/session/use-session';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { session } from '../../app/api.ts';
import { returnPath } from '../../app/return-path.ts';

/** Goes on to where people came from once they are signed in, without a way back to the form. */
export function useReturn(returnTo: string | undefined): void {
  const { history } = useRouter();
  const isSignedIn = useSession(session).kind === 'somebody';
  useEffect(() => {
    if (isSignedIn) history.replace(returnPath(returnTo));
  }, [isSignedIn, history, returnTo]);
}
