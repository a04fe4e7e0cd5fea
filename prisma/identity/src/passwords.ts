import type { IdentityDatabase } from './database.ts';

/**
 * Gives an account another password, ends all its sessions (decision D31) and has its owner told. False when the
 * password is not the one it was checked to be any more, or nobody may sign in to the account.
 */
export async function changePassword(
  db: IdentityDatabase,
  change: { userId: string; oldHash: string; newHash: string },
): Promise<boolean> {
  const { userId, oldHash, newHash } = change;
  const [row] = await db.$queryRaw<{ changed: boolean }[]>`
    SELECT change_password(${userId}, ${oldHash}, ${newHash}) AS changed`;
  return row?.changed === true;
}

/**
 * The same with a link that was mailed, by which an invitation is taken up too. Returns whose account it is; null for
 * a token that was used, is too old or for something else, and for an account nobody may sign in to.
 */
export async function resetPassword(
  db: IdentityDatabase,
  { tokenHash, newHash }: { tokenHash: string; newHash: string },
): Promise<string | null> {
  const [row] = await db.$queryRaw<{ userId: string | null }[]>`
    SELECT reset_password(${tokenHash}, ${newHash}) AS "userId"`;
  return row?.userId ?? null;
}
