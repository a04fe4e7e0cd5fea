import { openIdentityDatabase } from '@holdfast/prisma-identity/database';
import { addStaff } from '@holdfast/prisma-identity/hotel-staff';
import { openPartnerAccount } from '@holdfast/prisma-identity/partner-accounts';
import { poolOf } from './pool.ts';
import { sampleGuest } from './sample-guest.ts';
import { samplePartner } from './sample-partner.ts';
import { sampleAdmin, sampleHotelAdmin, sampleStaff } from './sample-staff.ts';
import { sampleSecondSupport, sampleSupport } from './sample-support.ts';

/** Adds the people that are not there yet, and whose hotels are whose; returns how many people it added. */
export async function seedIdentity(url: string): Promise<number> {
  const db = openIdentityDatabase(poolOf(url));
  try {
    const data = [sampleGuest, sampleAdmin, sampleHotelAdmin, sampleSupport, sampleSecondSupport];
    const { count } = await db.user.createMany({ data, skipDuplicates: true });
    for (const link of sampleStaff) await addStaff(db, link);
    await openPartnerAccount(db, samplePartner);
    return count;
  } finally {
    await db.$disconnect();
  }
}
