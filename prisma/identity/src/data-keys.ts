import type { IdentityDatabase } from './database.ts';

/** The wrapped key of a person's data: null where it was destroyed, undefined where there was none yet. */
export async function readDataKey(
  db: IdentityDatabase,
  subjectId: string,
): Promise<string | null | undefined> {
  return (await db.dataKey.findUnique({ where: { subjectId } }))?.wrapped;
}

/** Keeps a person's first key and returns the one that is there, null where it was destroyed. */
export async function keepFirstDataKey(
  db: IdentityDatabase,
  { subjectId, wrapped }: { subjectId: string; wrapped: string },
): Promise<string | null> {
  const [kept] = await db.$queryRaw<{ wrapped: string | null }[]>`
    INSERT INTO data_keys (subject_id, wrapped) VALUES (${subjectId}, ${wrapped})
    ON CONFLICT DO NOTHING
    RETURNING wrapped`;
  // In a statement of its own, because the one above does not see a row that was written meanwhile.
  return kept?.wrapped ?? (await readDataKey(db, subjectId)) ?? null;
}

/** The stored keys in the form in which a vault asks for them. */
export function dataKeyStore(db: IdentityDatabase) {
  return {
    read: (subjectId: string) => readDataKey(db, subjectId),
    keepFirst: (subjectId: string, wrapped: string) => keepFirstDataKey(db, { subjectId, wrapped }),
  };
}

/** A key as it is wrapped now. */
export interface WrappedKey {
  readonly subjectId: string;
  readonly wrapped: string;
}

/** Keys that another master key than this one has wrapped, by their subject, after one. */
export function listKeysOfOthers(
  db: IdentityDatabase,
  { masterKey, after, limit }: { masterKey: string; after: string; limit: number },
): Promise<WrappedKey[]> {
  return db.$queryRaw<WrappedKey[]>`
    SELECT subject_id AS "subjectId", wrapped FROM data_keys
    WHERE subject_id > ${after} AND split_part(wrapped, '.', 1) <> ${masterKey}
    ORDER BY subject_id LIMIT ${limit}`;
}

/** Replaces how a key is wrapped; false when it was destroyed or wrapped anew since it was read. */
export async function rewrapKey(
  db: IdentityDatabase,
  { subjectId, wrapped }: WrappedKey,
  rewrapped: string,
): Promise<boolean> {
  const { count } = await db.dataKey.updateMany({
    where: { subjectId, wrapped },
    data: { wrapped: rewrapped },
  });
  return count === 1;
}
