import { addressHash, type HashAddress } from '@holdfast/personal-data/address-hash';
import { type IdentityDatabase, openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { addStaff } from '@holdfast/prisma-identity/hotel-staff';
import { openPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { poolOf } from './pool.ts';
import { sampleGuest } from './sample-guest.ts';
import { samplePartner } from './sample-partner.ts';
import { samplePasswordHash } from './sample-password.ts';
import { sampleAdmin, sampleHotelAdmin, sampleStaff } from './sample-staff.ts';
import { sampleSecondSupport, sampleSupport } from './sample-support.ts';

/**
 * Adds the people that are not there yet, whose hotels are whose, and a partner; returns how many people it added.
 * Without the key by which addresses are found nobody can log in.
 */
export async function seedIdentity(url: string, addressHashKey: string | undefined): Promise<number> {
  const db = openIdentityDatabase(poolOf(url));
  const people = [sampleGuest, sampleAdmin, sampleHotelAdmin, sampleSupport, sampleSecondSupport];
  try {
    const { count } = await db.user.createMany({ data: people, skipDuplicates: true });
    if (addressHashKey !== undefined) await letLogIn(db, people, addressHash(addressHashKey));
    for (const link of sampleStaff) await addStaff(db, link);
    await openPartnerAccount(db, samplePartner);
    return count;
  } finally {
    await db.$disconnect();
  }
}

async function letLogIn(
  db: IdentityDatabase,
  people: readonly { id: string; email: string }[],
  hashAddress: HashAddress,
): Promise<void> {
  for (const { id, email } of people) {
    await db.user.updateMany({
      // Those of an older start have none; whoever changed their password keeps it.
      where: { id, passwordHash: null, erasedAt: null },
      data: {
        emailHash: hashAddress(email),
        passwordHash: samplePasswordHash,
        emailVerifiedAt: new Date(),
      },
    });
  }
}
