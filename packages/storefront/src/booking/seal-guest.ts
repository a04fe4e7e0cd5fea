import { ProblemError } from '@holdfast/edge/problem-error';
import type { SealedGuest } from '@holdfast/personal-data/guest-vault';
import { SubjectErased } from '@holdfast/personal-data/vault';
import type { AcceptedBooking } from '@holdfast/prisma-booking/accept-booking';
import { isErased } from '@holdfast/prisma-identity/erasures';
import type { Platform } from '../platform.ts';

type Guest = AcceptedBooking['guest'];

/**
 * Seals what is personal of a guest, under the key of the account unless they are somebody else's.
 *
 * @throws ProblemError FORBIDDEN for whoever was erased, or is being: an access token outlives its account by minutes.
 */
export async function sealGuest(
  { identity, guestVault }: Platform,
  accountId: string,
  guest: Guest,
): Promise<Guest & SealedGuest> {
  const { subjectId = accountId } = guest;
  // Not from the vault, which remembers keys for a while.
  if (await isErased(identity, subjectId)) throw erased();
  return guestVault.sealGuest(subjectId, guest).catch((error: unknown) => {
    throw error instanceof SubjectErased ? erased() : error;
  });
}

/** What the guest wishes for, sealed as they are; after `sealGuest`. */
export async function sealRequests(
  { guestVault }: Platform,
  { subjectId }: SealedGuest,
  specialRequests: string | undefined,
): Promise<string | undefined> {
  return specialRequests && guestVault.sealRequests(subjectId, specialRequests);
}

function erased(): ProblemError {
  return new ProblemError('FORBIDDEN', 'This person was erased. Nothing is booked for them.');
}
