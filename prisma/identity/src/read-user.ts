import type { User } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type { User };

/** The user with this id, or null. */
export function readUser(db: IdentityDatabase, userId: string): Promise<User | null> {
  return db.user.findUnique({ where: { id: userId } });
}

/** The user whose address has this hash, or null. */
export function findUserByEmail(db: IdentityDatabase, emailHash: string): Promise<User | null> {
  return db.user.findUnique({ where: { emailHash } });
}
