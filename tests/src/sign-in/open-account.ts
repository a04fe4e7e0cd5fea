import type { Role } from '@holdfast/domain/roles';
import { hashSecretToken, makeSecretToken } from '@holdfast/domain/secret-token';
import type { AccountTokenPurpose } from '@holdfast/prisma-identity/issue-account-token';
import { openSession } from '@holdfast/prisma-identity/sessions';
import { hashPassword } from '@holdfast/sign-in/passwords';
import { codeOf, password, type TestEdge } from '../../../packages/sign-in/test/sign-in-edge.ts';

/** Somebody with an account and a session, on an edge whose people they need not be. */
export interface OpenAccount {
  readonly id: string;
  readonly email: string;
  readonly accessToken: string;
  /** As a browser sends its refresh token. */
  readonly cookie: string;
}

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
let made = 0;
let passwordHash: Promise<string> | undefined;

/** Makes an account with these roles and the password of all, and signs it in. */
export async function openAccount({ desk }: TestEdge, roles: readonly Role[]): Promise<OpenAccount> {
  const id = `usr_open${++made}`;
  const email = `open.${made}@example.com`;
  passwordHash ??= hashPassword(password);
  const { identity, vault, tokens, cookie, audience } = desk;
  await identity.user.create({
    data: {
      ...{ id, roles: [...roles], emailHash: desk.hashAddress(email), passwordHash: await passwordHash },
      email: await vault.seal({ subjectId: id, field: 'email' }, email),
      fullName: await vault.seal({ subjectId: id, field: 'fullName' }, 'Grace Canary'),
    },
  });
  const refreshToken = makeSecretToken();
  const sessionId = `ses_open${made}`;
  const session = { id: sessionId, userId: id, audience, secondFactor: false };
  await openSession(identity, { ...session, refreshTokenHash: hashSecretToken(refreshToken) });
  const accessToken = await tokens.issueAccessToken({ userId: id, sessionId, roles, fullName: null });
  return { id, email, accessToken, cookie: `${cookie.name}=${refreshToken}` };
}

/** The token of a link that was mailed. */
export async function mailLink(
  { desk }: TestEdge,
  userId: string,
  purpose: AccountTokenPurpose,
): Promise<string> {
  const token = makeSecretToken();
  const expiresAt = new Date(Date.now() + 3_600_000);
  const link = { id: `act_${userId}`, userId, purpose, tokenHash: hashSecretToken(token), expiresAt };
  await desk.identity.accountToken.create({ data: link });
  return token;
}

/** Gives an account a second factor, turned on unless told, and says its present code. */
export async function secondFactorOf(
  { desk }: TestEdge,
  userId: string,
  { confirmed = true }: { confirmed?: boolean } = {},
): Promise<string> {
  const totpSecret = await desk.vault.seal({ subjectId: userId, field: 'totpSecret' }, secret);
  const data = { totpSecret, totpConfirmedAt: confirmed ? new Date() : null };
  await desk.identity.user.update({ where: { id: userId }, data });
  return codeOf(secret);
}
