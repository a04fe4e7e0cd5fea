import {
  ConfirmSecondFactorSchema,
  RecoveryCodesSchema,
  SecondFactorSecretSchema,
  ShowSecondFactorSchema,
  StartSecondFactorSchema,
} from '@holdfast/contracts/http/auth';
import { rolesOfAudience } from '@holdfast/domain/roles';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readUser, type User } from '@holdfast/prisma-identity/read-user';
import {
  confirmSecondFactor,
  proposeSecondFactor,
  removeSecondFactor,
  replaceRecoveryCodes,
} from '@holdfast/prisma-identity/second-factor';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { accountView } from '../account-view.ts';
import { proofOf, stepOf } from '../admit.ts';
import { noAccount, ownAccount } from '../own-account.ts';
import { makeRecoveryCodes } from '../recovery-codes.ts';
import { makeTotpSecret, otpauthUriOf } from '../second-factor.ts';
import type { SignInDesk } from '../sign-in-desk.ts';

const problems = ['UNAUTHENTICATED', 'SECOND_FACTOR_SET'] as const;

/** Makes the secret of a second factor. */
export function startTwoFactorRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/two-factor',
    {
      // Who must have a second factor has no access token yet: the route looks at either token itself.
      config: { access: 'public', limit: 'sign_in', problems },
      schema: {
        tags: ['account'],
        operationId: 'startTwoFactor',
        summary: 'Set up a second factor',
        description:
          'With an access token, or with the `enrolmentToken` of a SECOND_FACTOR_REQUIRED. The secret is shown once ' +
          'and counts from its first code, at `/auth/two-factor/confirm`; starting again makes another.',
        body: StartSecondFactorSchema,
        response: { 200: SecondFactorSecretSchema },
      },
    },
    async (request) => {
      const user = await enrolling(desk, request, request.body.enrolmentToken);
      const secret = makeTotpSecret();
      const sealedSecret = await desk.vault.seal({ subjectId: user.id, field: 'totpSecret' }, secret);
      const kept = await proposeSecondFactor(desk.identity, { userId: user.id, sealedSecret });
      if (!kept) throw alreadySet();
      const { email } = await accountView(user, desk);
      return { secret, otpauthUri: otpauthUriOf(secret, email) };
    },
  );
}

/** Turns the second factor on. */
export function confirmTwoFactorRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/two-factor/confirm',
    {
      config: { access: 'public', limit: 'sign_in', problems: [...problems, 'INVALID_CREDENTIALS'] },
      schema: {
        tags: ['account'],
        operationId: 'confirmTwoFactor',
        summary: 'Turn the second factor on',
        description:
          'With a code of the new secret. From then on each login needs one; wait for the next. The answer is ten ' +
          'recovery codes, shown this once: each lets you in once without the app.',
        body: ConfirmSecondFactorSchema,
        response: { 200: RecoveryCodesSchema },
      },
    },
    async (request) => {
      const user = await enrolling(desk, request, request.body.enrolmentToken);
      if (user.totpConfirmedAt !== null) throw alreadySet();
      const sealedSecret = user.totpSecret ?? '';
      const step = await stepOf(desk, user, request.body.code);
      const { recoveryCodes, recoveryHashes } = makeRecoveryCodes();
      const secret = { userId: user.id, sealedSecret, step, recoveryHashes };
      if (!(await confirmSecondFactor(desk.identity, secret))) throw alreadySet();
      return { recoveryCodes };
    },
  );
}

/** Turns the second factor off. */
export function removeTwoFactorRoute(edge: Edge, desk: SignInDesk): void {
  edge.delete(
    '/auth/two-factor',
    {
      config: {
        access: rolesOfAudience[desk.audience],
        limit: 'sign_in',
        audit: 'second-factor.remove',
        problems: ['INVALID_CREDENTIALS'],
      },
      schema: {
        tags: ['account'],
        operationId: 'removeTwoFactor',
        summary: 'Turn the second factor off',
        description:
          'With one of its codes, or a recovery code. Where your role must have a second factor, you set up another at your next login.',
        body: ShowSecondFactorSchema,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const user = await ownAccount(desk, request);
      await request.countSignIn(user.emailHash ?? user.id);
      if (user.totpConfirmedAt === null) return reply.code(204).send(null);
      const proof = await proofOf(desk, user, request.body.code);
      if (!(await removeSecondFactor(desk.identity, { userId: user.id, ...proof }))) throw usedCode();
      return reply.code(204).send(null);
    },
  );
}

/** Makes other recovery codes. */
export function renewRecoveryCodesRoute(edge: Edge, desk: SignInDesk): void {
  edge.post(
    '/auth/two-factor/recovery-codes',
    {
      config: {
        access: rolesOfAudience[desk.audience],
        limit: 'sign_in',
        audit: 'second-factor.renew-codes',
        problems: ['INVALID_CREDENTIALS', 'NOT_FOUND'],
      },
      schema: {
        tags: ['account'],
        operationId: 'renewRecoveryCodes',
        summary: 'Make new recovery codes',
        description:
          'With a code of the second factor, or one of the recovery codes. Those before are good no more, and a mail ' +
          'tells you of it. The new ones are shown this once.',
        body: ShowSecondFactorSchema,
        response: { 200: RecoveryCodesSchema },
      },
    },
    async (request) => {
      const user = await ownAccount(desk, request);
      await request.countSignIn(user.emailHash ?? user.id);
      if (user.totpConfirmedAt === null) throw new ProblemError('NOT_FOUND', 'There is no second factor.');
      const proof = await proofOf(desk, user, request.body.code);
      const { recoveryCodes, recoveryHashes } = makeRecoveryCodes();
      const replaced = await replaceRecoveryCodes(desk.identity, {
        ...{ userId: user.id, ...proof, recoveryHashes },
      });
      if (!replaced) throw usedCode();
      return { recoveryCodes };
    },
  );
}

async function enrolling(
  desk: SignInDesk,
  request: FastifyRequest,
  token: string | undefined,
): Promise<User> {
  if (token === undefined) return ownAccount(desk, request);
  const userId = await desk.tokens.readEnrolmentToken(token);
  const user = userId === undefined ? null : await readUser(desk.identity, userId);
  if (user === null || user.disabledAt !== null || user.erasedAt !== null) throw noAccount();
  return user;
}

function alreadySet(): ProblemError {
  return new ProblemError('SECOND_FACTOR_SET', 'There is a second factor already; turn it off first.');
}

function usedCode(): ProblemError {
  return new ProblemError('INVALID_CREDENTIALS', 'The code was used already; take another.');
}
