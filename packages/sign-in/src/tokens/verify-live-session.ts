import type { Audience } from '@holdfast/domain/roles';
import type { VerifyToken } from '@holdfast/edge/verify-token';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { isSessionOpen } from '@holdfast/prisma-identity/sessions';
import { LRUCache } from 'lru-cache';

// How long a token of staff outlives the end of its session.
const rememberMillis = 5_000;

/**
 * Refuses tokens whose session was ended, for edges on which 15 minutes are too long for somebody who was dismissed.
 * A token that came from no session, such as one of the command line, is left to its own expiry.
 */
export function verifyLiveSession(
  verify: VerifyToken,
  identity: IdentityDatabase,
  audience: Audience,
): VerifyToken {
  const sessions = new LRUCache<string, Promise<boolean>>({ max: 5_000, ttl: rememberMillis });

  function isOpen(sessionId: string): Promise<boolean> {
    const known = sessions.get(sessionId);
    if (known !== undefined) return known;
    const asked = isSessionOpen(identity, { sessionId, audience });
    sessions.set(sessionId, asked);
    // A failure is not an answer.
    asked.catch(() => sessions.delete(sessionId));
    return asked;
  }

  return async (token) => {
    const caller = await verify(token);
    if (caller?.sessionId === undefined) return caller;
    return (await isOpen(caller.sessionId)) ? caller : undefined;
  };
}
