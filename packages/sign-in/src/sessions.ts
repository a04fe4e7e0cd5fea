import type { SignedIn } from '@holdfast/contracts/http/auth';
import { hashSecretToken, makeSecretToken } from '@holdfast/domain/secret-token';
import type { User } from '@holdfast/prisma-identity/read-user';
import type { SecondFactorProof } from '@holdfast/prisma-identity/second-factor';
import { openSession } from '@holdfast/prisma-identity/sessions';
import type { FastifyReply } from 'fastify';
import { accountView } from './account-view.ts';
import { newId } from './new-id.ts';
import type { SignInDesk } from './sign-in-desk.ts';
import { accessTokenSeconds } from './tokens/token-issuer.ts';

/** How somebody has shown who they are. */
export interface ShownBy extends SecondFactorProof {
  /** The hash that their password was checked against; none for who comes from an outside provider. */
  readonly passwordHash?: string;
}

/**
 * Begins a session and puts its refresh token into the cookie; null when the account was closed meanwhile, its
 * password changed, or the code used.
 */
export async function beginSession(
  desk: SignInDesk,
  reply: FastifyReply,
  user: User,
  shownBy: ShownBy,
): Promise<SignedIn | null> {
  const refreshToken = makeSecretToken();
  const sessionId = newId('ses');
  const { totpStep, recoveryHash } = shownBy;
  const opened = await openSession(desk.identity, {
    ...{ id: sessionId, userId: user.id, audience: desk.audience },
    ...{ secondFactor: totpStep !== undefined || recoveryHash !== undefined, ...shownBy },
    refreshTokenHash: hashSecretToken(refreshToken),
  });
  if (!opened) return null;
  const recoveryHashes = user.recoveryHashes.filter((hash) => hash !== recoveryHash);
  const answer = await signedIn(desk, { ...user, recoveryHashes }, sessionId);
  desk.cookie.set(reply, refreshToken);
  return answer;
}

/** The answer to who has signed in, or goes on with a session. */
export async function signedIn(desk: SignInDesk, user: User, sessionId: string): Promise<SignedIn> {
  const account = await accountView(user, desk);
  const { fullName, roles } = account;
  // Staff tokens are read by more people than guests' are.
  const email = desk.audience === 'customer' ? account.email : undefined;
  const accessToken = await desk.tokens.issueAccessToken({
    userId: user.id,
    sessionId,
    roles,
    fullName,
    email,
  });
  return { accessToken, tokenType: 'Bearer', expiresIn: accessTokenSeconds, user: account };
}
