import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from './session.ts';

/** Who uses the pages, kept up to date. */
export function useSession<User>(session: Session<User>): SessionState<User> {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** Who uses pages that are shown to nobody else. */
export function useSomebody<User>(session: Session<User>): User {
  const state = useSession(session);
  if (state.kind !== 'somebody') throw new Error('Nobody is signed in.');
  return state.user;
}
