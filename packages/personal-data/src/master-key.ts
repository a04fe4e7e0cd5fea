import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Wraps the keys of people's data, so that they can be stored: kept by the environment, or by a key service. */
export interface MasterKey {
  /** `subjectId` is bound to the result: it unwraps for nobody else. */
  wrap(dataKey: Buffer, subjectId: string): Promise<string>;
  /** @throws when it was wrapped for somebody else, by a key that is not there, or was changed. */
  unwrap(wrapped: string, subjectId: string): Promise<Buffer>;
}

/** A master key of 32 bytes and the name by which what it wrapped finds it again. */
export interface NamedKey {
  readonly name: string;
  readonly key: Buffer;
}

/**
 * Master keys from the environment: the first wraps, all unwrap, so that a new one can be put in front of the old.
 * AES-256-GCM (NIST SP 800-38D).
 */
export function environmentMasterKey(keys: readonly [NamedKey, ...NamedKey[]]): MasterKey {
  return {
    async wrap(dataKey, subjectId) {
      const [{ name, key }] = keys;
      return `${name}.${encrypt(key, dataKey, subjectId).toString('base64url')}`;
    },
    async unwrap(wrapped, subjectId) {
      const [name, text = ''] = wrapped.split('.');
      const known = keys.find((candidate) => candidate.name === name);
      if (known === undefined) throw new Error(`There is no master key named ${name}.`);
      return decrypt(known.key, Buffer.from(text, 'base64url'), subjectId);
    },
  };
}

const ivBytes = 12;
const tagBytes = 16;

/** IV, what was encrypted, and tag, one after the other; `context` must be the same to decrypt it. */
export function encrypt(key: Buffer, plain: Buffer, context: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when key, context or a single bit is another. */
export function decrypt(key: Buffer, encrypted: Buffer, context: string): Buffer {
  const iv = encrypted.subarray(0, ivBytes);
  const tag = encrypted.subarray(-tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
    .setAAD(Buffer.from(context))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(encrypted.subarray(ivBytes, -tagBytes)), decipher.final()]);
}
