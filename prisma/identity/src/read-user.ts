import type { User } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type { User };

/** The user with this id, or null. */
export function readUser(db: IdentityDatabase, userId: string): Promise<User | null> {
  return db.user.findUnique({ where: { id: userId } });
}
