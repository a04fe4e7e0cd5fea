import { LoginSchema, SignedInSchema } from '@holdfast/contracts/http/auth';
import type { Edge } from '@holdfast/edge/create-edge';
import { findUserByEmail } from '@holdfast/prisma-identity/read-user';
import { admit, invalidCredentials } from '../admit.ts';
import { isPassword } from '../passwords.ts';
import { beginSession } from '../sessions.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Begins a session with address and password. */
export function loginRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/login',
    {
      config: {
        access: 'public',
        limit: 'sign_in',
        problems: ['INVALID_CREDENTIALS', 'FORBIDDEN', 'SECOND_FACTOR_REQUIRED'],
      },
      schema: {
        tags: ['account'],
        operationId: 'login',
        summary: 'Log in',
        description:
          `The access token is good for 15 minutes. The cookie \`__Host-holdfast-${desk.audience}\` holds the token with which ` +
          '`/auth/refresh` gives another. An address nobody has is answered like a wrong password.',
        body: LoginSchema,
        response: { 200: SignedInSchema },
      },
    },
    async (request, reply) => {
      const { email, password, code } = request.body;
      const emailHash = desk.hashAddress(email);
      await request.countSignIn(emailHash);
      const user = await findUserByEmail(desk.identity, emailHash);
      const right = await isPassword(password, user?.passwordHash);
      if (!right || user?.passwordHash == null) throw invalidCredentials();
      const shownBy = await admit(desk, user, code);
      const answer = await beginSession(desk, reply, user, { ...shownBy, passwordHash: user.passwordHash });
      if (answer === null) throw invalidCredentials();
      return answer;
    },
  );
}
