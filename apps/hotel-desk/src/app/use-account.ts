import { useSession } from '@holdfast/ui/session/use-session';
import { type Account, session } from './api.ts';

/** Who works here. Pages are shown to nobody else. */
export function useAccount(): Account {
  const state = useSession(session);
  if (state.kind !== 'somebody') throw new Error('Nobody is signed in.');
  return state.user;
}
