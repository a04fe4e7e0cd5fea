import { ChangePasswordSchema } from '@holdfast/contracts/http/auth';
import { rolesOfAudience } from '@holdfast/domain/roles';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { changePassword } from '@holdfast/prisma-identity/passwords';
import { Type } from 'typebox';
import { ownAccount } from '../own-account.ts';
import { hashPassword, isPassword, refuseCommonPassword } from '../passwords.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Changes the caller's password. */
export function changePasswordRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/password',
    {
      config: {
        access: rolesOfAudience[desk.audience],
        // Whoever found an access token must not try passwords with it.
        limit: 'sign_in',
        audit: 'password.change',
        problems: ['INVALID_CREDENTIALS'],
      },
      schema: {
        tags: ['account'],
        operationId: 'changePassword',
        summary: 'Change your password',
        description: 'Ends your sessions on all devices, this one too: log in again. A mail tells you of it.',
        body: ChangePasswordSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { currentPassword, newPassword } = request.body;
      const { id: userId, emailHash, passwordHash } = await ownAccount(desk, request);
      await request.countSignIn(emailHash ?? userId);
      if (!(await isPassword(currentPassword, passwordHash)) || passwordHash === null) throw wrongPassword();
      refuseCommonPassword(newPassword, 'newPassword');
      const newHash = await hashPassword(newPassword);
      const changed = await changePassword(desk.identity, { userId, oldHash: passwordHash, newHash });
      if (!changed) throw wrongPassword();
      desk.cookie.clear(reply);
      return reply.code(204).send(null);
    },
  );
}

function wrongPassword(): ProblemError {
  return new ProblemError('INVALID_CREDENTIALS', 'That is not your present password.');
}
