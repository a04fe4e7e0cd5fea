import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { createSession, type Session, type SignedIn } from './session.ts';

/** The session of whoever uses these pages in this browser. */
export function browserSession<User>(refresh: () => Promise<SignedIn<User>>): Session<User> {
  return createSession<User>({
    refresh,
    isOver: (error) => error instanceof HoldfastError && (error.status === 401 || error.status === 403),
    storage: localStorage,
    storageKey: 'holdfast.signedIn',
  });
}
