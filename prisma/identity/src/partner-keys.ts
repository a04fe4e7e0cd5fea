import type { PartnerScope } from '@holdfast/domain/partner-scopes';
import { hasSqlState } from '@holdfast/prisma-client/sql-state';
import type { PartnerAccount, PartnerKey } from '../generated/client.ts';
import type { IdentityDatabase } from './database.ts';

export type PartnerKeyRow = PartnerKey;

/** A key to be kept; its secret is not among it. */
export interface NewPartnerKey {
  /** The public part of the key. */
  readonly id: string;
  readonly partnerId: string;
  readonly livemode: boolean;
  readonly secretHash: string;
  readonly name: string;
  readonly scopes: readonly PartnerScope[];
  readonly createdBy: string;
}

/** Two keys of a mode are active: one is to be revoked first. */
export class TooManyPartnerKeys extends Error {
  constructor() {
    super('Two keys of this mode are active.');
    this.name = 'TooManyPartnerKeys';
  }
}

/** Keeps a new key. Throws TooManyPartnerKeys, and when there is no such account. */
export async function addPartnerKey(db: IdentityDatabase, key: NewPartnerKey): Promise<PartnerKeyRow> {
  try {
    return await db.partnerKey.create({ data: { ...key, scopes: [...key.scopes] } });
  } catch (error) {
    throw hasSqlState(error, 'HF022') ? new TooManyPartnerKeys() : error;
  }
}

/** The key with this public part and whose it is, or null; revoked ones and those of suspended accounts too. */
export function findPartnerKey(
  db: IdentityDatabase,
  keyId: string,
): Promise<(PartnerKey & { readonly partner: PartnerAccount }) | null> {
  return db.partnerKey.findUnique({ where: { id: keyId }, include: { partner: true } });
}

/** Ends a key of a partner; false when it has none that is active by this id. */
export async function revokePartnerKey(
  db: IdentityDatabase,
  { partnerId, keyId }: { partnerId: string; keyId: string },
): Promise<boolean> {
  const { count } = await db.partnerKey.updateMany({
    where: { id: keyId, partnerId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}

/** Notes that a key was used, to the minute. */
export async function noteKeyUse(db: IdentityDatabase, keyId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE partner_keys SET last_used_at = date_trunc('minute', now())
    WHERE id = ${keyId} AND (last_used_at IS NULL OR last_used_at < date_trunc('minute', now()))`;
}
