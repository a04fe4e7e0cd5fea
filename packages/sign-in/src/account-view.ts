import type { Account, Preferences } from '@holdfast/contracts/http/auth';
import { type Language, languages } from '@holdfast/domain/languages';
import { type Audience, type Role, rolesOfAudience } from '@holdfast/domain/roles';
import { SubjectErased, type Vault } from '@holdfast/personal-data/vault';
import type { User } from '@holdfast/prisma-identity/read-user';
import type { SignInDesk } from './sign-in-desk.ts';

/** The roles of an account that count on this edge. */
export function rolesHere(user: Pick<User, 'roles'>, audience: Audience): Role[] {
  return rolesOfAudience[audience].filter((role) => user.roles.includes(role));
}

/** An account as its owner sees it. @throws SubjectErased */
export async function accountView(user: User, { vault, audience }: SignInDesk): Promise<Account> {
  const [email, fullName, phone] = await Promise.all([
    openField(vault, user.id, 'email', user.email),
    openField(vault, user.id, 'fullName', user.fullName),
    user.phone === null ? null : openField(vault, user.id, 'phone', user.phone),
  ]);
  return {
    ...{ id: user.id, email, fullName, createdAt: user.createdAt.toISOString() },
    emailVerified: user.emailVerifiedAt !== null,
    roles: rolesHere(user, audience),
    language: languageOf(user),
    ...{ phone, smsWanted: user.smsWanted },
    preferences: user.preferences as Preferences,
    secondFactor: user.totpConfirmedAt !== null,
    recoveryCodesLeft: user.recoveryHashes.length,
  };
}

async function openField(vault: Vault, subjectId: string, field: string, sealed: string): Promise<string> {
  const text = await vault.open({ subjectId, field }, sealed);
  if (text === null) throw new SubjectErased();
  return text;
}

function languageOf({ language }: User): Language {
  return languages.find((known) => known === language) ?? 'en';
}
