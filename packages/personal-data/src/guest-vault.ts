import type { HashAddress } from './address-hash.ts';
import type { Vault } from './vault.ts';

/** What is personal of a guest, in plain text. */
export interface GuestDetails {
  readonly fullName: string;
  readonly email: string;
  readonly phone?: string | undefined;
}

/** The same as it is stored, with the hashes by which support finds it (decision D27). */
export interface SealedGuest extends GuestDetails {
  readonly subjectId: string;
  readonly emailHash: string;
  readonly phoneHash: string | undefined;
}

/** The columns of a guest's row that a read gives out. */
export interface StoredGuest {
  readonly subjectId: string;
  readonly fullName: string;
  readonly email?: string | undefined;
  readonly phone?: string | null | undefined;
}

/** What is known of a guest; null throughout once they were erased. */
export interface OpenedGuest {
  readonly fullName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Seals what a booking keeps of a person, and opens it where it is shown or used. */
export interface GuestVault {
  /** @throws SubjectErased when the person was erased. */
  sealGuest<Guest extends GuestDetails>(subjectId: string, guest: Guest): Promise<Guest & SealedGuest>;
  /** @throws SubjectErased when the person was erased. */
  sealRequests(subjectId: string, specialRequests: string): Promise<string>;
  openGuest(guest: StoredGuest): Promise<OpenedGuest>;
  /** What the guest of a booking wished for; null for nothing. */
  openRequests(subjectId: string, specialRequests: string | null): Promise<string | null>;
  readonly hashEmail: HashAddress;
  /** By its digits alone, since people write the marks between them as they like. */
  readonly hashPhone: HashAddress;
}

/** Fields have names of their own here: what is sealed of an account opens as no guest's. */
export function openGuestVault(vault: Vault, hashEmail: HashAddress): GuestVault {
  const hashPhone: HashAddress = (phone) => hashEmail(phone.replaceAll(/[^\d+]/g, ''));

  function seal(subjectId: string, field: string, text: string): Promise<string> {
    return vault.seal({ subjectId, field: `guest.${field}` }, text);
  }

  // Erasure leaves nothing in the columns.
  async function open(subjectId: string, field: string, text: string | null | undefined) {
    return text == null || text === '' ? null : vault.open({ subjectId, field: `guest.${field}` }, text);
  }

  return {
    hashEmail,
    hashPhone,
    async sealGuest(subjectId, guest) {
      const { fullName, email, phone } = guest;
      return {
        ...guest,
        subjectId,
        fullName: await seal(subjectId, 'fullName', fullName),
        email: await seal(subjectId, 'email', email),
        phone: phone === undefined ? undefined : await seal(subjectId, 'phone', phone),
        emailHash: hashEmail(email),
        phoneHash: phone === undefined ? undefined : hashPhone(phone),
      };
    },
    sealRequests: (subjectId, text) => seal(subjectId, 'specialRequests', text),
    async openGuest({ subjectId, fullName, email, phone }) {
      return {
        fullName: await open(subjectId, 'fullName', fullName),
        email: await open(subjectId, 'email', email),
        phone: await open(subjectId, 'phone', phone),
      };
    },
    openRequests: (subjectId, text) => open(subjectId, 'specialRequests', text),
  };
}
