import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { readUser, type User } from '@holdfast/prisma-identity/read-user';
import type { FastifyRequest } from 'fastify';
import type { SignInDesk } from './sign-in-desk.ts';

/** The caller's own account. @throws ProblemError UNAUTHENTICATED once it is gone. */
export async function ownAccount({ identity }: SignInDesk, request: FastifyRequest): Promise<User> {
  const user = await readUser(identity, callerOf(request).accountId);
  if (user === null || user.disabledAt !== null || user.erasedAt !== null) throw noAccount();
  return user;
}

/** The answer to a token that has outlived its account. */
export function noAccount(): ProblemError {
  return new ProblemError('UNAUTHENTICATED', 'There is no such account any more.');
}
