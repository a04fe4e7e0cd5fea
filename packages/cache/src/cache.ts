import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { CacheMetrics } from './cache-metrics.ts';

/** What is read through a cache. */
export interface CacheRead<Value> {
  /** Names the kind of value in metrics; with `key` it names the value. */
  readonly name: string;
  readonly key: string;
  /**
   * What the value was made from, such as `hotel:htl_1`: it holds until one of them is invalidated. A value of more
   * than a thousand is not remembered.
   */
  readonly scopes: readonly string[];
  /** The longest it holds, less than a day. */
  readonly ttlSeconds: number;
  /** Makes the value, which goes through JSON. */
  load(): Promise<Value>;
}

/** Values that may be minutes old; nothing is sold from them. */
export interface Cache {
  /** The value, remembered or loaded. Redis away: loaded. Throws only what `load` throws. */
  read<Value>(read: CacheRead<Value>): Promise<Value>;
  /** Forgets all values made from these scopes. Throws when Redis is away, for the caller to try again. */
  invalidate(scopes: readonly string[]): Promise<void>;
}

const generationSeconds = 86_400;
// All are asked for at once, and Redis answers nobody else meanwhile; a wide circle near a pole has fifty thousand.
const mostScopes = 1_000;
// While Redis hangs, each command would wait for its time-out.
const restMillis = 1_000;

/**
 * Opens a cache on a connection whose commands fail at once while Redis is away; without one every value is loaded.
 *
 * Each scope has a generation, a word that was never used before. A value is kept with the generations that were
 * read before it was loaded, and taken only while they are all still there and the same. So a slow writer cannot
 * bring back what was invalidated meanwhile, and a generation that Redis has dropped invalidates too.
 */
export function openCache(redis: Redis | undefined, metrics?: CacheMetrics): Cache {
  const loading = new Map<string, Promise<unknown>>();
  let restingUntil = 0;

  async function ask<Answer>(question: (redis: Redis) => Promise<Answer>): Promise<Answer | undefined> {
    if (redis === undefined || Date.now() < restingUntil) return undefined;
    try {
      return await question(redis);
    } catch {
      restingUntil = Date.now() + restMillis;
      return undefined;
    }
  }

  async function read<Value>({ name, key, scopes, ttlSeconds, load }: CacheRead<Value>): Promise<Value> {
    const valueKey = `cache:${name}:${key}`;
    const generationKeys = scopes.map(generationKey);
    const found =
      scopes.length > mostScopes ? undefined : await ask((there) => there.mget(valueKey, ...generationKeys));
    const entry = readEntry<Value>(found?.[0]);
    if (entry !== undefined && agree(entry.generations, found?.slice(1))) {
      metrics?.count(name, 'hit');
      return entry.value;
    }
    const generations =
      found && (await ask((there) => beginGenerations(there, generationKeys, found.slice(1))));
    // Only those who saw the same generations may share: a load may have begun before the last invalidation.
    const sharedKey = [valueKey, ...(generations ?? [])].join('\n');
    const shared = loading.get(sharedKey) as Promise<Value> | undefined;
    if (shared !== undefined) {
      metrics?.count(name, 'shared');
      return await shared;
    }
    metrics?.count(name, 'miss');
    const loaded = load();
    loading.set(sharedKey, loaded);
    try {
      const value = await loaded;
      if (generations !== undefined) {
        const text = JSON.stringify({ generations, value } satisfies Entry<Value>);
        await ask((there) => there.set(valueKey, text, 'EX', ttlSeconds));
      }
      return value;
    } finally {
      loading.delete(sharedKey);
    }
  }

  return {
    read,
    async invalidate(scopes) {
      if (redis === undefined || scopes.length === 0) return;
      const pipeline = redis.pipeline();
      for (const scope of scopes) pipeline.set(generationKey(scope), randomUUID(), 'EX', generationSeconds);
      const failure = (await pipeline.exec())?.find(([error]) => error !== null)?.[0];
      if (failure) throw failure;
    },
  };
}

interface Entry<Value> {
  readonly generations: readonly (string | null)[];
  readonly value: Value;
}

function generationKey(scope: string): string {
  return `cache-generation:${scope}`;
}

/** Begins a generation for scopes that have none, unless another reader just did; returns what holds. */
async function beginGenerations(
  redis: Redis,
  keys: readonly string[],
  found: readonly (string | null)[],
): Promise<(string | null)[]> {
  if (!found.includes(null)) return [...found];
  const pipeline = redis.pipeline();
  for (const [index, key] of keys.entries()) {
    if (found[index] === null) pipeline.set(key, randomUUID(), 'EX', generationSeconds, 'NX');
  }
  pipeline.mget(...keys);
  const answers = (await pipeline.exec()) ?? [];
  const failure = answers.find(([error]) => error !== null)?.[0];
  if (failure) throw failure;
  return (answers.at(-1)?.[1] ?? []) as (string | null)[];
}

function agree(kept: readonly (string | null)[], now: readonly (string | null)[] | undefined): boolean {
  return (
    now !== undefined &&
    kept.length === now.length &&
    kept.every((generation, index) => generation !== null && generation === now[index])
  );
}

function readEntry<Value>(text: string | null | undefined): Entry<Value> | undefined {
  if (text == null) return undefined;
  try {
    return JSON.parse(text) as Entry<Value>;
  } catch {
    return undefined;
  }
}
