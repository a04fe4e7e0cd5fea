import type { User } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

// What the vault puts before everything it seals; an erased account's columns are empty.
const sealed = 'sealed1.%';

/** The columns of an account that are to be sealed. */
export type PlainUser = Pick<User, 'id' | 'fullName' | 'email' | 'phone' | 'emailHash'>;

/** Accounts of which something is kept in plain text, by id, after one. */
export function listPlainUsers(
  db: IdentityDatabase,
  { after, limit }: { after: string; limit: number },
): Promise<PlainUser[]> {
  return db.$queryRaw<PlainUser[]>`
    SELECT id, full_name AS "fullName", email, phone, email_hash AS "emailHash" FROM users
    WHERE id > ${after} AND (full_name <> '' AND full_name NOT LIKE ${sealed}
      OR email <> '' AND email NOT LIKE ${sealed} OR phone NOT LIKE ${sealed})
    ORDER BY id LIMIT ${limit}`;
}

/**
 * Replaces what is kept of an account; false when it was changed since it was read. The hash goes to the first of
 * accounts that differ in capitals alone.
 */
export async function replaceUser(
  db: IdentityDatabase,
  { id, fullName, email, phone }: PlainUser,
  after: Pick<User, 'fullName' | 'email' | 'phone'> & { emailHash: string | null },
): Promise<boolean> {
  const replaced = await db.$executeRaw`
    UPDATE users SET full_name = ${after.fullName}, email = ${after.email}, phone = ${after.phone},
      email_hash = coalesce(email_hash, (SELECT ${after.emailHash}
        WHERE NOT EXISTS (SELECT FROM users WHERE email_hash = ${after.emailHash}))),
      updated_at = now()
    WHERE id = ${id} AND full_name = ${fullName} AND email = ${email} AND phone IS NOT DISTINCT FROM ${phone}`;
  return replaced === 1;
}
