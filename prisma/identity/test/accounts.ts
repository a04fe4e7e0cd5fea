import type { IdentityDatabase } from '../src/database.ts';
import { registerUser } from '../src/register-user.ts';

let made = 0;

/** Registers somebody nobody else is; `accountTokenId` is that of the mail which verifies the address. */
export async function newUser(db: IdentityDatabase) {
  made += 1;
  const user = {
    id: `usr_${made}`,
    email: `sealed address ${made}`,
    emailHash: `hash-${made}`,
    fullName: `sealed name ${made}`,
    passwordHash: `argon2 ${made}`,
    language: 'pt',
    accountTokenId: `act_${made}`,
  };
  await registerUser(db, user);
  return user;
}

/** The mails that were asked for an account, in order. */
export async function mailsOf(db: IdentityDatabase, userId: string) {
  const rows = await db.outboxMessage.findMany({ where: { key: userId }, orderBy: { id: 'asc' } });
  return rows.map(({ data }) => data as { accountId: string; template: string; subjectId?: string });
}
