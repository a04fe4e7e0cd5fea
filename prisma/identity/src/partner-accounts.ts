import type { PartnerAccount, PartnerKey } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type PartnerAccountRow = PartnerAccount;
/** An account with its keys, the oldest first; of their secrets there are only hashes. */
export type PartnerWithKeys = PartnerAccount & { readonly keys: readonly PartnerKey[] };

/** What is agreed with a partner. */
export interface NewPartnerAccount {
  /** `ptn_…` */
  readonly id: string;
  readonly name: string;
  /** Sealed. */
  readonly contactEmail: string;
  readonly language?: string | undefined;
  readonly requestsPerMinute: number;
  readonly bookingsPerMinute: number;
  readonly createdBy: string;
}

/** What may be changed of it later. */
export interface PartnerChange {
  readonly name?: string | undefined;
  /** Sealed. */
  readonly contactEmail?: string | undefined;
  readonly status?: 'ACTIVE' | 'SUSPENDED' | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly bookingsPerMinute?: number | undefined;
}

const withKeys = { keys: { orderBy: { createdAt: 'asc' } } } as const;

/** Opens a partner's account; one that is there already is left as it is. */
export async function openPartnerAccount(
  db: IdentityDatabase,
  account: NewPartnerAccount,
): Promise<PartnerAccountRow> {
  const { id, language = 'en', ...agreed } = account;
  // Not an upsert: with nothing to update it is a read and an insert, of which the second of two at once fails.
  await db.partnerAccount.createMany({ data: { id, language, ...agreed }, skipDuplicates: true });
  return db.partnerAccount.findUniqueOrThrow({ where: { id } });
}

/** The account with this id and its keys, or null. */
export function readPartnerAccount(db: IdentityDatabase, id: string): Promise<PartnerWithKeys | null> {
  return db.partnerAccount.findUnique({ where: { id }, include: withKeys });
}

/** A page of accounts, the newest first, with how many there are. `page` counts from 1. */
export async function listPartnerAccounts(
  db: IdentityDatabase,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ items: PartnerWithKeys[]; total: number }> {
  const [items, total] = await Promise.all([
    db.partnerAccount.findMany({
      include: withKeys,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.partnerAccount.count(),
  ]);
  return { items, total };
}

/** Changes what is given of an account and returns it as it is then; null where there is none. */
export async function changePartnerAccount(
  db: IdentityDatabase,
  id: string,
  change: PartnerChange,
): Promise<PartnerWithKeys | null> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  await db.partnerAccount.updateMany({
    where: { id },
    data: { ...given, version: { increment: 1 }, updatedAt: new Date() },
  });
  return readPartnerAccount(db, id);
}
