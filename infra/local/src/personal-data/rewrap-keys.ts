import type { MasterKey } from '@holdfast/personal-data/master-key';
import { listKeysOfOthers, rewrapKey, type WrappedKey } from '@holdfast/prisma-identity/data-keys';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { inBatches } from './in-batches.ts';

/**
 * Wraps anew, with the master key in use, every key that another one has wrapped; how many it was. What is sealed stays
 * as it is. Afterwards the old master keys are of no more use.
 *
 * @throws when a key was wrapped by a master key that is not there any more.
 */
export function rewrapKeys(identity: IdentityDatabase, master: MasterKey): Promise<number> {
  return inBatches(
    ({ subjectId }: WrappedKey) => subjectId,
    (page) => listKeysOfOthers(identity, { masterKey: master.name, ...page }),
    async (row) => {
      const dataKey = await master.unwrap(row.wrapped, row.subjectId);
      return rewrapKey(identity, row, await master.wrap(dataKey, row.subjectId));
    },
  );
}
