import { addressHash } from '@holdfast/personal-data/address-hash';
import { openGuestVault } from '@holdfast/personal-data/guest-vault';
import type { MasterKey } from '@holdfast/personal-data/master-key';
import { isSealed, openVault, SubjectErased } from '@holdfast/personal-data/vault';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import {
  listPlainGuests,
  listPlainRequests,
  type PlainGuest,
  replaceGuest,
  replaceRequests,
} from '@holdfast/prisma-booking/plain-guests';
import { dataKeyStore } from '@holdfast/prisma-identity/data-keys';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { listPlainUsers, type PlainUser, replaceUser } from '@holdfast/prisma-identity/plain-users';
import { inBatches } from './in-batches.ts';

interface Surroundings {
  readonly identity: IdentityDatabase;
  readonly booking: BookingDatabase;
  readonly master: MasterKey;
  readonly addressHashKey: string;
}

/** How many rows of each kind were sealed. */
export interface SealedRows {
  readonly accounts: number;
  readonly guests: number;
  readonly specialRequests: number;
}

/** Seals what lies in plain text from before there was a vault, and writes the hashes by which it is found. */
export async function sealPlain({
  identity,
  booking,
  master,
  addressHashKey,
}: Surroundings): Promise<SealedRows> {
  const hashEmail = addressHash(addressHashKey);
  const vault = openVault(dataKeyStore(identity), master);
  const guestVault = openGuestVault(vault, hashEmail);
  const idOf = ({ id }: { id: string }) => id;

  async function sealUser(user: PlainUser): Promise<boolean> {
    const sealed = async (field: string, text: string) =>
      text === '' || isSealed(text) ? text : vault.seal({ subjectId: user.id, field }, text);
    return replaceUser(identity, user, {
      fullName: await sealed('fullName', user.fullName),
      email: await sealed('email', user.email),
      phone: user.phone === null ? null : await sealed('phone', user.phone),
      emailHash: isSealed(user.email) ? user.emailHash : hashEmail(user.email),
    });
  }

  async function sealGuest(guest: PlainGuest): Promise<boolean> {
    const { fullName, email, phone } = await guestVault.openGuest(guest);
    if (fullName === null || email === null) return false;
    const sealed = await guestVault.sealGuest(guest.subjectId, {
      fullName,
      email,
      phone: phone ?? undefined,
    });
    const { emailHash } = sealed;
    const rest = { phone: sealed.phone ?? null, phoneHash: sealed.phoneHash ?? null };
    return replaceGuest(booking, guest, {
      ...{ fullName: sealed.fullName, email: sealed.email, emailHash },
      ...rest,
    });
  }

  return {
    accounts: await inBatches(idOf, (page) => listPlainUsers(identity, page), unlessErased(sealUser)),
    guests: await inBatches(idOf, (page) => listPlainGuests(booking, page), unlessErased(sealGuest)),
    specialRequests: await inBatches(
      idOf,
      (page) => listPlainRequests(booking, page),
      unlessErased(async (row) =>
        replaceRequests(booking, row, await guestVault.sealRequests(row.subjectId, row.specialRequests)),
      ),
    ),
  };
}

/** Nothing is sealed for somebody who is being erased: the erasure empties their rows. */
function unlessErased<Row>(seal: (row: Row) => Promise<boolean>) {
  return (row: Row) =>
    seal(row).catch((error: unknown) => {
      if (error instanceof SubjectErased) return false;
      throw error;
    });
}
