import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from './session.ts';

/** Who uses the pages, kept up to date. */
export function useSession<User>(session: Session<User>): SessionState<User> {
  return useSyncExternalStore(session.subscribe, session.state);
}
