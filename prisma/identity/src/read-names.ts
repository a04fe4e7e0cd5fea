import type { IdentityDatabase } from './database.ts';

/** The names of these users, by their ids; one that is not there has none. */
export async function readNames(
  db: IdentityDatabase,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const users = await db.user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, fullName: true },
  });
  return new Map(users.map(({ id, fullName }) => [id, fullName]));
}
