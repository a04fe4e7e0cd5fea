import type { IdentityDatabase } from './database.ts';

/** An account, sealed, with its sessions, oldest first; null where there is none. */
export function exportAccount(db: IdentityDatabase, userId: string) {
  return db.user.findUnique({
    where: { id: userId },
    include: { sessions: { orderBy: { createdAt: 'asc' } } },
  });
}
