import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkObject, contentTypeOf, isObjectKey, type ObjectStore } from './object-store.ts';

/** Keeps files in a folder of this machine, which all who read them must share. */
export function openLocalStore({ folder }: { folder: string }): ObjectStore {
  const root = path.resolve(folder);
  return {
    async put(key, bytes, contentType) {
      checkObject(key, contentType);
      const file = path.join(root, key);
      // Written beside and renamed, so that nobody reads half a file; the name is no key, so nobody reads it before.
      const draft = `${file}.${randomUUID()}.part`;
      await mkdir(path.dirname(file), { recursive: true });
      try {
        await writeFile(draft, bytes, { flush: true });
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async get(key) {
      const contentType = contentTypeOf(key);
      if (contentType === undefined) return undefined;
      try {
        return { bytes: await readFile(path.join(root, key)), contentType };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async remove(key) {
      if (isObjectKey(key)) await rm(path.join(root, key), { force: true });
    },
    close() {},
  };
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}
