import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Wraps the keys of people's data, so that they can be stored. */
export interface MasterKey {
  /** Of the key that wraps now: what it wrapped begins with this and a full stop. */
  readonly name: string;
  /** `subjectId` is bound to the result: it unwraps for nobody else. */
  wrap(dataKey: Buffer, subjectId: string): Promise<string>;
  /** @throws when it was wrapped for somebody else, by a key that is not there, or was changed. */
  unwrap(wrapped: string, subjectId: string): Promise<Buffer>;
}

/** One master key, kept by the environment or by a key service, and the name by which what it wrapped finds it again. */
export interface WrappingKey {
  /** Without a full stop. */
  readonly name: string;
  encrypt(dataKey: Buffer, subjectId: string): Promise<Buffer>;
  /** @throws when it was encrypted for somebody else, by another key, or was changed. */
  decrypt(encrypted: Buffer, subjectId: string): Promise<Buffer>;
}

/** The first wraps, all unwrap, so that a new one can be put in front of the old. */
export function masterKeyOf(keys: readonly [WrappingKey, ...WrappingKey[]]): MasterKey {
  const [first] = keys;
  return {
    name: first.name,
    async wrap(dataKey, subjectId) {
      return `${first.name}.${(await first.encrypt(dataKey, subjectId)).toString('base64url')}`;
    },
    async unwrap(wrapped, subjectId) {
      const [name, text = ''] = wrapped.split('.');
      // Only of those that are configured: who can write the column must not choose whose key is asked.
      const known = keys.find((candidate) => candidate.name === name);
      if (known === undefined) throw new Error(`There is no master key named ${name}.`);
      return known.decrypt(Buffer.from(text, 'base64url'), subjectId);
    },
  };
}

/** 32 bytes from the environment. */
export interface NamedKey {
  readonly name: string;
  readonly key: Buffer;
}

/** Wraps in this process. AES-256-GCM (NIST SP 800-38D). */
export function environmentKey({ name, key }: NamedKey): WrappingKey {
  return {
    name,
    encrypt: async (dataKey, subjectId) => encrypt(key, dataKey, subjectId),
    decrypt: async (encrypted, subjectId) => decrypt(key, encrypted, subjectId),
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
