import { NothingSchema, SignedInSchema } from '@holdfast/contracts/http/auth';
import { hashSecretToken, makeSecretToken } from '@holdfast/domain/secret-token';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readUser, type User } from '@holdfast/prisma-identity/read-user';
import { hasSecondFactor, refreshSession } from '@holdfast/prisma-identity/sessions';
import { rolesHere } from '../account-view.ts';
import { needsSecondFactor } from '../admit.ts';
import { signedIn } from '../sessions.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Goes on with a session. */
export function refreshRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/refresh',
    {
      config: { access: 'public', problems: ['UNAUTHENTICATED'] },
      schema: {
        tags: ['account'],
        operationId: 'refreshSession',
        summary: 'Get another access token',
        description:
          'With the cookie, whose token is changed for another: each is good once, and for 10 seconds more in case ' +
          'the answer was lost. One that comes back later was stolen from somebody, and ends the session. Send an ' +
          'empty object: no form of another site can.',
        body: NothingSchema,
        response: { 200: SignedInSchema },
      },
    },
    async (request, reply) => {
      const token = desk.cookie.read(request);
      if (token === undefined) throw ended('There is no session to go on with.');
      const { audience, identity } = desk;
      const next = makeSecretToken();
      const hashes = { tokenHash: hashSecretToken(token), nextHash: hashSecretToken(next) };
      const { outcome, sessionId, userId } = await refreshSession(identity, { ...hashes, audience });
      if (outcome === 'REUSED') {
        request.log.warn(
          { sessionId, accountId: userId },
          'a used refresh token came back: its session is ended',
        );
      }
      const user = outcome === 'REFRESHED' && userId !== null ? await readUser(identity, userId) : null;
      if (sessionId === null || user === null || !(await isWelcome(desk, user, sessionId))) {
        desk.cookie.clear(reply);
        throw ended('The session is over. Log in again.');
      }
      const answer = await signedIn(desk, user, sessionId);
      desk.cookie.set(reply, next);
      return answer;
    },
  );
}

/** What was asked of them when they logged in may have become more. */
async function isWelcome(desk: SignInDesk, user: User, sessionId: string): Promise<boolean> {
  const roles = rolesHere(user, desk.audience);
  if (user.disabledAt !== null || roles.length === 0) return false;
  return !needsSecondFactor(desk, roles) || hasSecondFactor(desk.identity, sessionId);
}

function ended(message: string): ProblemError {
  return new ProblemError('UNAUTHENTICATED', message);
}
