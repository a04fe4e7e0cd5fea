/** A stored file, whole: what is kept here is small, such as a photo in one size. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Files by key. Keys are made of our ids, never of what a user typed, and what is stored under one is never another
 * thing later, so that answers may be cached for ever.
 *
 * @throws ProviderError when the store cannot be reached or refuses.
 */
export interface ObjectStore {
  /** Stores a file; again, it changes nothing. Throws TypeError for a key that is not one. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Undefined when there is none, and for a text that is no key. */
  get(key: string): Promise<StoredObject | undefined>;
  /** Also fine when there is none. */
  remove(key: string): Promise<void>;
  close(): void;
}

/** What of the files there may be is known by their ending. */
const contentTypes: Readonly<Record<string, string>> = { webp: 'image/webp' };

const keyPattern = /^(?:[A-Za-z0-9_-]{1,80}\/){0,4}[A-Za-z0-9_-]{1,80}\.([a-z0-9]{1,8})$/;

/** Whether a text is a key of ours: names of letters, digits, `_` and `-`, so that it can leave no folder. */
export function isObjectKey(key: string): boolean {
  return contentTypeOf(key) !== undefined;
}

/** The content type that goes with a key's ending; undefined for what is no key. */
export function contentTypeOf(key: string): string | undefined {
  const ending = keyPattern.exec(key)?.[1];
  return ending !== undefined && Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined;
}

/** @throws TypeError when the key is none or does not end as its content type asks. */
export function checkObject(key: string, contentType: string): void {
  if (contentTypeOf(key) !== contentType) throw new TypeError('not a key for a file of this type');
}
