import { type Role, rolesWithSecondFactor } from '@holdfast/domain/roles';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { User } from '@holdfast/prisma-identity/read-user';
import type { SecondFactorProof } from '@holdfast/prisma-identity/second-factor';
import { rolesHere } from './account-view.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { totpStepOf } from './second-factor.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** The one answer to a wrong password and to an address nobody has. */
export function invalidCredentials(): ProblemError {
  return new ProblemError('INVALID_CREDENTIALS', 'Address and password do not match.');
}

/**
 * Whether somebody whose password was right may come in here, and with which second factor.
 *
 * @throws ProblemError FORBIDDEN for a closed account and for one that has nothing to do on this edge,
 * SECOND_FACTOR_REQUIRED where a code is missing or must first be set up, INVALID_CREDENTIALS for a wrong code.
 */
export async function admit(
  desk: SignInDesk,
  user: User,
  code: string | undefined,
): Promise<SecondFactorProof> {
  if (user.disabledAt !== null || user.erasedAt !== null) {
    throw new ProblemError('FORBIDDEN', 'The account is closed.');
  }
  const roles = rolesHere(user, desk.audience);
  if (roles.length === 0) throw new ProblemError('FORBIDDEN', 'Your account has nothing to do here.');
  if (user.totpConfirmedAt !== null) return proofOf(desk, user, code);
  if (needsSecondFactor(desk, roles)) {
    throw new ProblemError(
      'SECOND_FACTOR_REQUIRED',
      'Set up a second factor first, with this token; then log in with its code.',
      { enrolmentToken: await desk.tokens.issueEnrolmentToken(user.id) },
    );
  }
  return {};
}

/** Whether who has these roles may only come in with a second factor. */
export function needsSecondFactor({ settings }: SignInDesk, roles: readonly Role[]): boolean {
  return settings.secondFactorRequired && roles.some((role) => rolesWithSecondFactor.includes(role));
}

/**
 * What a code shows of the account's second factor: one of the app, or a recovery code in its place. Whoever takes the
 * proof must see to it that none is taken twice.
 *
 * @throws ProblemError SECOND_FACTOR_REQUIRED without a code, INVALID_CREDENTIALS with a wrong one.
 */
export async function proofOf(
  desk: SignInDesk,
  user: User,
  code: string | undefined,
): Promise<SecondFactorProof> {
  if (code === undefined) {
    throw new ProblemError(
      'SECOND_FACTOR_REQUIRED',
      'Send the code of your authenticator app, or a recovery code, as `code`.',
    );
  }
  if (/^\d{6}$/.test(code)) return { totpStep: await stepOf(desk, user, code) };
  const recoveryHash = hashRecoveryCode(code);
  if (!user.recoveryHashes.includes(recoveryHash)) throw wrongCode();
  return { recoveryHash };
}

/** The time step of a code of the account's app. @throws ProblemError INVALID_CREDENTIALS for a wrong one. */
export async function stepOf({ vault }: SignInDesk, user: User, code: string): Promise<number> {
  const secret = await vault.open({ subjectId: user.id, field: 'totpSecret' }, user.totpSecret ?? '');
  const step = secret === null ? null : totpStepOf(secret, code);
  if (step === null) throw wrongCode();
  return step;
}

function wrongCode(): ProblemError {
  return new ProblemError('INVALID_CREDENTIALS', 'The code is not right, or no longer.');
}
