import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { decrypt, encrypt, type MasterKey } from './master-key.ts';

/** Where the wrapped keys lie: with identity. */
export interface DataKeyStore {
  /** The wrapped key, null where it was destroyed, undefined where there was none yet. */
  read(subjectId: string): Promise<string | null | undefined>;
  /** Keeps a key unless there is one; returns the one that is there. */
  keepFirst(subjectId: string, wrapped: string): Promise<string | null>;
}

/** Whose text it is, and what of them. */
export interface SealedField {
  /** `usr_…`, `ptn_…`, or the subject of a partner's guest. */
  readonly subjectId: string;
  /** e.g. `email`: what is sealed as one field opens as no other. */
  readonly field: string;
}

/** Seals what is personal before it is stored, each person's with a key of their own, and opens it again. */
export interface Vault {
  /** @throws SubjectErased when the person's key was destroyed. */
  seal(whose: SealedField, text: string): Promise<string>;
  /** What was sealed; null when the person's key was destroyed. Text that never was sealed is returned as it is. */
  open(whose: SealedField, sealed: string): Promise<string | null>;
}

/** Somebody who was erased has no data any more, and gets none. */
export class SubjectErased extends Error {
  constructor() {
    super('The person was erased.');
    this.name = 'SubjectErased';
  }
}

// Also how long a process can still read somebody after their key was destroyed.
const rememberMillis = 60_000;
const prefix = 'sealed1.';

/** Whether a text was sealed, by whatever vault. */
export function isSealed(text: string): boolean {
  return text.startsWith(prefix);
}

/** Opens a vault over the stored keys; a key is unwrapped once a minute at most. */
export function openVault(store: DataKeyStore, master: MasterKey): Vault {
  const keys = new LRUCache<string, Promise<Buffer | null>>({ max: 10_000, ttl: rememberMillis });

  async function unwrap(subjectId: string, wrapped: string | null): Promise<Buffer | null> {
    return wrapped === null ? null : master.unwrap(wrapped, subjectId);
  }

  async function find(subjectId: string, makes: boolean): Promise<Buffer | null> {
    const known = await store.read(subjectId);
    if (known !== undefined) return unwrap(subjectId, known);
    if (!makes) return null;
    const wrapped = await master.wrap(randomBytes(32), subjectId);
    return unwrap(subjectId, await store.keepFirst(subjectId, wrapped));
  }

  async function keyOf(subjectId: string, makes: boolean): Promise<Buffer | null> {
    // No pause between the look and the write, so that many at once share one read.
    const remembered = keys.get(subjectId);
    const known = remembered && (await remembered);
    if (known != null) return known;
    const found = find(subjectId, makes);
    keys.set(subjectId, found);
    const forget = () => void (keys.peek(subjectId) === found && keys.delete(subjectId));
    // Neither a failure nor that there is no key is worth remembering.
    found.then((key) => key === null && forget(), forget);
    return found;
  }

  const context = ({ subjectId, field }: SealedField) => `${subjectId} ${field}`;
  return {
    async seal(whose, text) {
      const key = await keyOf(whose.subjectId, true);
      if (key === null) throw new SubjectErased();
      return prefix + encrypt(key, Buffer.from(text), context(whose)).toString('base64url');
    },
    async open(whose, sealed) {
      if (!isSealed(sealed)) return sealed;
      const key = await keyOf(whose.subjectId, false);
      if (key === null) return null;
      return decrypt(key, Buffer.from(sealed.slice(prefix.length), 'base64url'), context(whose)).toString();
    },
  };
}
