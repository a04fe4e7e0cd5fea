import { AcceptedSchema, NothingSchema, VerifyEmailSchema } from '@holdfast/contracts/http/auth';
import { rolesOfAudience } from '@holdfast/domain/roles';
import { hashSecretToken } from '@holdfast/domain/secret-token';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { askEmailVerification, verifyEmail } from '@holdfast/prisma-identity/account-links';
import { Type } from 'typebox';
import { newId } from '../new-id.ts';
import { ownAccount } from '../own-account.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

/** Has the link mailed once more by which the caller shows that the address is theirs. */
export function askEmailVerificationRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/email-verification',
    {
      config: { access: rolesOfAudience[desk.audience], limit: 'sign_in', audit: 'account.verify-email' },
      schema: {
        tags: ['account'],
        operationId: 'askEmailVerification',
        summary: 'Mail the link once more',
        description: 'For an address that is not verified yet; for one that is, nothing is sent.',
        body: NothingSchema,
        response: { 202: AcceptedSchema },
      },
    },
    async (request, reply) => {
      const { id: userId, emailHash } = await ownAccount(desk, request);
      await request.countSignIn(emailHash ?? userId);
      await askEmailVerification(desk.identity, { userId, accountTokenId: newId('act') });
      return reply.code(202).send({ message: 'If the address is not verified yet, a mail is on its way.' });
    },
  );
}

/** Takes the link. */
export function verifyEmailRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/email-verification/confirm',
    {
      config: { access: 'public', limit: 'sign_in', problems: ['TOKEN_INVALID'] },
      schema: {
        tags: ['account'],
        operationId: 'verifyEmail',
        summary: 'Show that your address is yours',
        description: 'With the token of the link that was mailed; it is good once.',
        body: VerifyEmailSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      if (!(await verifyEmail(desk.identity, hashSecretToken(request.body.token)))) {
        throw new ProblemError('TOKEN_INVALID', 'The link was used already, is too old, or not whole.');
      }
      return reply.code(204).send(null);
    },
  );
}
