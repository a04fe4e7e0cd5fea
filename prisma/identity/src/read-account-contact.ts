import type { IdentityDatabase } from './database.ts';

/** Where an account is written to. Sealed members open with the account's own data key. */
export interface AccountContact {
  /** Sealed. */
  readonly email: string;
  /** Sealed for a person; a partner's is that of a business. */
  readonly name: string;
  readonly language: string;
  /** Nobody may sign in to it. */
  readonly disabled: boolean;
  readonly emailVerified: boolean;
  readonly secondFactor: boolean;
}

/** How to write to a user, `usr_…`; null for one that is not there or was erased. */
export async function readUserContact(db: IdentityDatabase, userId: string): Promise<AccountContact | null> {
  const user = await db.user.findUnique({ where: { id: userId } });
  if (user === null || user.erasedAt !== null) return null;
  return {
    ...{ email: user.email, name: user.fullName, language: user.language },
    disabled: user.disabledAt !== null,
    emailVerified: user.emailVerifiedAt !== null,
    secondFactor: user.totpConfirmedAt !== null,
  };
}

/** How to write to a partner, `ptn_…`; null for one that is not there. */
export async function readPartnerContact(
  db: IdentityDatabase,
  partnerId: string,
): Promise<AccountContact | null> {
  const partner = await db.partnerAccount.findUnique({ where: { id: partnerId } });
  if (partner === null) return null;
  const { contactEmail: email, name, language } = partner;
  return { email, name, language, disabled: false, emailVerified: true, secondFactor: false };
}
