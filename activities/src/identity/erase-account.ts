import type { EraseGuestInput, ErasureCertificate } from '@holdfast/domain/erase-guest-contract';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { closeAccount, completeErasure, eraseAccount } from '@holdfast/prisma-identity/erasures';

export interface EraseAccountActivities {
  /** Ends every session of an account and lets nobody in any more. */
  closeAccount(input: { subjectId: string }): Promise<void>;
  /** Empties an account; how many there were, also when done again: a partner's guest has none. */
  eraseAccount(input: { subjectId: string }): Promise<number>;
  /** Destroys the key of a person's data and writes the certificate, in one statement: the last thing that is done. */
  completeErasure(input: EraseGuestInput & { certificate: ErasureCertificate }): Promise<void>;
}

export function eraseAccountActivities(db: IdentityDatabase): EraseAccountActivities {
  return {
    closeAccount: ({ subjectId }) => closeAccount(db, subjectId),
    eraseAccount: ({ subjectId }) => eraseAccount(db, subjectId),
    completeErasure: ({ certificate, ...erasure }) =>
      completeErasure(db, { ...erasure, certificate: { ...certificate, kept: [...certificate.kept] } }),
  };
}
