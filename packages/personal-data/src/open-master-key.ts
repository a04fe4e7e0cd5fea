import { type KmsOptions, openKmsKey } from '@holdfast/providers/key-service/kms-key';
import { environmentKey, type MasterKey, masterKeyOf, type NamedKey } from './master-key.ts';

/** The master keys that are configured. */
export interface MasterKeySettings {
  /** Of the environment; they only unwrap where there is a key service. */
  readonly keys: readonly NamedKey[];
  /** Keys of a key service by their ARNs, the one in use first. */
  readonly kms?: (KmsOptions & { readonly keys: readonly string[] }) | undefined;
}

/** The first key wraps, all unwrap: those of the key service come first, so that data keys move into it. */
export function openMasterKey({ keys, kms }: MasterKeySettings): MasterKey {
  const kept = kms === undefined ? [] : kms.keys.map((arn) => openKmsKey(arn, kms));
  const [first, ...others] = [...kept, ...keys.map(environmentKey)];
  if (first === undefined) throw new Error('There is no master key.');
  return masterKeyOf([first, ...others]);
}
