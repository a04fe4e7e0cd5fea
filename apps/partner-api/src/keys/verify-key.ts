import type { PartnerScope } from '@holdfast/domain/partner-scopes';
import type { Caller } from '@holdfast/edge/caller';
import type { VerifyToken } from '@holdfast/edge/verify-token';
import type { IdentityDatabase } from '@holdfast/prisma-identity/database';
import { findPartnerKey, noteKeyUse } from '@holdfast/prisma-identity/partner-keys';
import { isPartnerSecret, parsePartnerKey } from '@holdfast/sign-in/partner-keys';
import type { Logger } from '@holdfast/telemetry/logger';
import { LRUCache } from 'lru-cache';

type KnownKey = NonNullable<Awaited<ReturnType<typeof findPartnerKey>>>;

/** Turns keys into their callers, and notes that they were used. */
export interface KeyVerifier {
  readonly verify: VerifyToken;
  /** Waits for the notes that are still being written. */
  close(): Promise<void>;
}

// Also how long a key that was revoked, or whose account was suspended, is still good.
const rememberMillis = 5_000;
const minuteMillis = 60_000;

/**
 * Makes the check of partners' keys. A key's row is read every five seconds at most, and its use is written once a
 * minute, behind the request.
 *
 * @throws what the database throws: a key that cannot be looked up is neither good nor bad.
 */
export function openKeyVerifier(db: IdentityDatabase, logger: Logger): KeyVerifier {
  const rows = new LRUCache<string, Promise<KnownKey | null>>({ max: 10_000, ttl: rememberMillis });
  const notedMinutes = new LRUCache<string, number>({ max: 10_000 });
  const notes = new Set<Promise<void>>();

  function read(keyId: string): Promise<KnownKey | null> {
    const known = rows.get(keyId);
    if (known !== undefined) return known;
    const found = findPartnerKey(db, keyId);
    rows.set(keyId, found);
    found.catch(() => rows.peek(keyId) === found && rows.delete(keyId));
    return found;
  }

  function noteUse(keyId: string): void {
    const minute = Math.floor(Date.now() / minuteMillis);
    if (notedMinutes.get(keyId) === minute) return;
    notedMinutes.set(keyId, minute);
    const note = noteKeyUse(db, keyId)
      .catch((error: unknown) => logger.warn({ err: error, keyId }, 'the use of a key was not noted'))
      .finally(() => notes.delete(note));
    notes.add(note);
  }

  return {
    async verify(key) {
      const parts = parsePartnerKey(key);
      if (parts === undefined) return undefined;
      const row = await read(parts.keyId);
      if (row === null || row.livemode !== parts.livemode || !isPartnerSecret(parts.secret, row.secretHash)) {
        return undefined;
      }
      if (row.revokedAt !== null || row.partner.status !== 'ACTIVE') return undefined;
      noteUse(row.id);
      return callerOf(row);
    },
    async close() {
      await Promise.allSettled(notes);
    },
  };
}

function callerOf({ livemode, scopes, partner }: KnownKey): Caller {
  const { id: accountId, requestsPerMinute, bookingsPerMinute } = partner;
  const limits = { requestsPerMinute, bookingsPerMinute };
  return { accountId, roles: ['PARTNER'], livemode, scopes: scopes as PartnerScope[], limits };
}
