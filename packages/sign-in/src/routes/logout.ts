import { NothingSchema } from '@holdfast/contracts/http/auth';
import { rolesOfAudience } from '@holdfast/domain/roles';
import { hashSecretToken } from '@holdfast/domain/secret-token';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { endSessionOf, endSessions } from '@holdfast/prisma-identity/sessions';
import { Type } from 'typebox';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Ends the session of the cookie. */
export function logoutRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/logout',
    {
      config: { access: 'public' },
      schema: {
        tags: ['account'],
        operationId: 'logOut',
        summary: 'Log out',
        description: 'Ends the session of the cookie, if there is one. Send an empty object.',
        body: NothingSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const token = desk.cookie.read(request);
      if (token !== undefined) {
        await endSessionOf(desk.identity, { tokenHash: hashSecretToken(token), audience: desk.audience });
      }
      desk.cookie.clear(reply);
      return reply.code(204).send(null);
    },
  );
}

/** Ends all sessions of the caller. */
export function logoutEverywhereRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/logout-everywhere',
    {
      config: { access: rolesOfAudience[desk.audience], audit: 'session.end-all' },
      schema: {
        tags: ['account'],
        operationId: 'logOutEverywhere',
        summary: 'Log out everywhere',
        description: 'Ends your sessions on all devices. Access tokens that are out last 15 minutes at most.',
        body: NothingSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { accountId: userId } = callerOf(request);
      await endSessions(desk.identity, { userId, reason: 'LOGGED_OUT_EVERYWHERE' });
      desk.cookie.clear(reply);
      return reply.code(204).send(null);
    },
  );
}
