import type { Language } from '@holdfast/domain/languages';
import { ProblemError } from '@holdfast/edge/problem-error';
import {
  findOutsideUser,
  joinOutsideLogin,
  registerOutsideUser,
} from '@holdfast/prisma-identity/outside-logins';
import { findUserByEmail, type User } from '@holdfast/prisma-identity/read-user';
import { admit } from '../admit.ts';
import { newId } from '../new-id.ts';
import type { SignInDesk } from '../sign-in-desk.ts';
import type { OutsideIdentity } from './outside-provider.ts';

const longestName = 200;

/** Whom a provider vouches for, and which of ours it is. */
type Vouched = OutsideIdentity & { readonly provider: string };

/**
 * The account of somebody a provider vouches for: the one that was joined before, else the one with the address, else
 * a new one, where guests sign in.
 *
 * @throws ProblemError EMAIL_NOT_VERIFIED, ACCOUNT_NOT_CONFIRMED, and what keeps people out who have a password.
 */
export async function findOutsideAccount(
  desk: SignInDesk,
  outside: Vouched,
  language: Language,
): Promise<User> {
  const known = await findOutsideUser(desk.identity, outside);
  if (known !== null) return admitted(desk, known);
  const { verifiedEmail } = outside;
  if (verifiedEmail === undefined) {
    throw new ProblemError(
      'EMAIL_NOT_VERIFIED',
      'The provider has not checked that your address is yours. Confirm it there, or register with a password.',
    );
  }
  const email = verifiedEmail.toLowerCase();
  const emailHash = desk.hashAddress(email);
  const owner = await findUserByEmail(desk.identity, emailHash);
  if (owner !== null) return join(desk, owner, outside);
  if (desk.audience !== 'customer')
    throw new ProblemError('FORBIDDEN', 'Your account has nothing to do here.');
  const id = newId('usr');
  const fullName = (outside.fullName ?? email.slice(0, email.indexOf('@'))).slice(0, longestName);
  const made = await registerOutsideUser(desk.identity, {
    ...{ id, emailHash, language, issuer: outside.issuer, subject: outside.subject },
    email: await desk.vault.seal({ subjectId: id, field: 'email' }, email),
    fullName: await desk.vault.seal({ subjectId: id, field: 'fullName' }, fullName),
  });
  // Where it was not, somebody registered with the address a moment ago, perhaps the same person in another window.
  const account = made ? null : await findUserByEmail(desk.identity, emailHash);
  return account === null ? reread(desk, outside) : join(desk, account, outside);
}

/** Lets the outside account sign in as somebody whose address is the same, and shown to be theirs on both sides. */
async function join(desk: SignInDesk, owner: User, outside: Vouched): Promise<User> {
  // Whoever registered with an address that is not theirs would else wait for its owner with a password of their own.
  if (owner.emailVerifiedAt === null) {
    throw new ProblemError(
      'ACCOUNT_NOT_CONFIRMED',
      'There is an account with your address that nobody has confirmed. Confirm it by the link in our mail, or choose a new password.',
    );
  }
  await admitted(desk, owner);
  const { issuer, subject, provider } = outside;
  await joinOutsideLogin(desk.identity, { issuer, subject, provider, userId: owner.id });
  return reread(desk, outside);
}

async function reread(desk: SignInDesk, outside: Vouched): Promise<User> {
  const user = await findOutsideUser(desk.identity, outside);
  if (user === null) throw new ProblemError('FORBIDDEN', 'The account is closed.');
  return admitted(desk, user);
}

/** As for who comes with a password; a second factor of ours is not replaced by a provider's word. */
async function admitted(desk: SignInDesk, user: User): Promise<User> {
  if (user.totpConfirmedAt !== null && user.disabledAt === null && user.erasedAt === null) {
    throw new ProblemError(
      'SECOND_FACTOR_REQUIRED',
      'Your account asks for a second factor: log in with your password and its code.',
    );
  }
  await admit(desk, user, undefined);
  return user;
}
