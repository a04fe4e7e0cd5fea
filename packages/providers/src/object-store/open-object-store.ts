import { openLocalStore } from './local-store.ts';
import type { ObjectStore } from './object-store.ts';
import { openS3Store, type S3StoreOptions } from './s3-store.ts';

/** A folder of this machine, or a bucket. */
export type ObjectStoreOptions = { readonly folder: string } | S3StoreOptions;

/** Opens the store the configuration names; the caller closes it. */
export function openObjectStore(options: ObjectStoreOptions): ObjectStore {
  return 'folder' in options ? openLocalStore(options) : openS3Store(options);
}
