import type { PartnerScope } from '@holdfast/domain/partner-scopes';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type PartnerWithKeys, readPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import type { PartnerKeyRow } from '@holdfast/prisma-identity/partner-keys';
import type { Platform } from '../platform.ts';

/** A partner's account as an ADMIN sees it. */
export async function partnerView({ vault }: Platform, partner: PartnerWithKeys) {
  const { id, name, contactEmail, language, status, requestsPerMinute, bookingsPerMinute } = partner;
  const address = await vault.open({ subjectId: id, field: 'contactEmail' }, contactEmail);
  return {
    ...{ id, name, contactEmail: address ?? '', language, requestsPerMinute, bookingsPerMinute },
    status: status as 'ACTIVE' | 'SUSPENDED',
    keys: partner.keys.map(keyView),
    createdAt: partner.createdAt.toISOString(),
  };
}

/** What may be shown of a key. */
export function keyView({ id, livemode, name, scopes, createdAt, lastUsedAt, revokedAt }: PartnerKeyRow) {
  return {
    ...{ id, livemode, name, scopes: scopes as PartnerScope[], createdAt: createdAt.toISOString() },
    ...(lastUsedAt === null ? {} : { lastUsedAt: lastUsedAt.toISOString() }),
    ...(revokedAt === null ? {} : { revokedAt: revokedAt.toISOString() }),
  };
}

/** The account with this id. Throws ProblemError NOT_FOUND. */
export async function findPartner({ identity }: Platform, partnerId: string): Promise<PartnerWithKeys> {
  const partner = await readPartnerAccount(identity, partnerId);
  if (partner === null) throw new ProblemError('NOT_FOUND', 'There is no such partner.');
  return partner;
}
