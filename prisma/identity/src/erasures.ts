import type { Erasure } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type ErasureRow = Erasure;

/** Whether this person was erased, or is being: nothing of them is written any more. */
export async function isErased(db: IdentityDatabase, subjectId: string): Promise<boolean> {
  return (await db.erasure.count({ where: { subjectId } })) > 0;
}

/** The request with this id, or null. */
export function findErasure(db: IdentityDatabase, id: string): Promise<ErasureRow | null> {
  return db.erasure.findUnique({ where: { id } });
}
