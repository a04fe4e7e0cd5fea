import { AcceptedSchema, AskPasswordResetSchema, ResetPasswordSchema } from '@holdfast/contracts/http/auth';
import { hashSecretToken } from '@holdfast/domain/secret-token';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { askPasswordReset } from '@holdfast/prisma-identity/account-links';
import { resetPassword } from '@holdfast/prisma-identity/passwords';
import { Type } from 'typebox';
import { newId } from '../new-id.ts';
import { hashPassword, refuseCommonPassword } from '../passwords.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Has the link mailed with which a forgotten password is chosen anew. */
export function askPasswordResetRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/password-reset',
    {
      config: { access: 'public', limit: 'sign_in' },
      schema: {
        tags: ['account'],
        operationId: 'askPasswordReset',
        summary: 'Forgot your password?',
        description: 'The answer does not tell whether anybody has the address.',
        body: AskPasswordResetSchema,
        response: { 202: AcceptedSchema },
      },
    },
    async (request, reply) => {
      const emailHash = desk.hashAddress(request.body.email);
      await request.countSignIn(emailHash);
      await askPasswordReset(desk.identity, { emailHash, accountTokenId: newId('act') });
      return reply.code(202).send({ message: 'If the address has an account, a mail is on its way.' });
    },
  );
}

/** Takes the link: for a forgotten password, and for an invitation. */
export function resetPasswordRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/password-reset/confirm',
    {
      config: { access: 'public', limit: 'sign_in', problems: ['TOKEN_INVALID'] },
      schema: {
        tags: ['account'],
        operationId: 'resetPassword',
        summary: 'Choose a password with the link that was mailed',
        description:
          'Also takes up an invitation. A link is good once; using it ends all sessions of the account, and shows ' +
          'that its address is yours.',
        body: ResetPasswordSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body;
      refuseCommonPassword(password, 'password');
      const newHash = await hashPassword(password);
      const userId = await resetPassword(desk.identity, { tokenHash: hashSecretToken(token), newHash });
      if (userId === null) {
        throw new ProblemError('TOKEN_INVALID', 'The link was used already, is too old, or not whole.');
      }
      desk.cookie.clear(reply);
      return reply.code(204).send(null);
    },
  );
}
