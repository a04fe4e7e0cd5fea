import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrl } from '@holdfast/database/services';
import { partnerScopes } from '@holdfast/domain/partner-scopes';
import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { readPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { addPartnerKey, revokePartnerKey } from '@holdfast/prisma-identity/partner-keys';
import { samplePartner } from '@holdfast/sample/sample-partner';
import { hashPartnerSecret, parsePartnerKey } from '@holdfast/sign-in/partner-keys';
import { localDir } from '../site.ts';
import type { DevelopmentKeys } from './keys.ts';

/** Where `npm start` keeps the test key of the sample's partner. */
export const partnerKeyFile = join(localDir(), 'partner-key');

const name = 'Development';

/** Makes the installation's key the one of the sample's partner; one of an earlier installation is revoked. */
export async function keepPartnerKey(postgresUrl: string, key: string): Promise<void> {
  const { keyId, livemode, secret } = parsePartnerKey(key) ?? {};
  if (keyId === undefined || livemode === undefined || secret === undefined) {
    throw new Error('The partner key among the development keys is none: delete .local/keys.');
  }
  const db = openIdentityDatabase({ url: databaseUrl(postgresUrl, 'identity') });
  try {
    const { id: partnerId } = samplePartner;
    const { keys = [] } = (await readPartnerAccount(db, partnerId)) ?? {};
    if (keys.some(({ id, revokedAt }) => id === keyId && revokedAt === null)) return;
    for (const old of keys.filter((other) => other.name === name && other.revokedAt === null)) {
      await revokePartnerKey(db, { partnerId, keyId: old.id });
    }
    const secretHash = hashPartnerSecret(secret);
    const createdBy = samplePartner.createdBy;
    await addPartnerKey(db, {
      id: keyId,
      partnerId,
      livemode,
      secretHash,
      name,
      scopes: partnerScopes,
      createdBy,
    });
  } finally {
    await db.$disconnect();
  }
}

/** Writes the key where people and scripts find it. */
export function writePartnerKey({ partnerKey }: DevelopmentKeys): void {
  writeFileSync(partnerKeyFile, `${partnerKey}\n`, { mode: 0o600 });
}
