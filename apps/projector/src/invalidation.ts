import type { Cache } from '@holdfast/cache/cache';

// No value is kept longer, so what was not invalidated by then need not be.
const longestTtlMillis = 3_600_000;
// A hotel that has changed as a whole has a scope for each night of a year; Redis shall answer all of them in time.
const scopesAtOnce = 500;

/** Makes caches forget scopes; while Redis is away it is kept in mind and tried again. */
export function createInvalidation(cache: Cache, now: () => number = Date.now) {
  const pending = new Map<string, number>();
  return {
    /** Whether some scopes could not be invalidated yet. */
    get waiting() {
      return pending.size;
    },
    async invalidate(scopes: readonly string[]): Promise<void> {
      for (const scope of scopes) pending.set(scope, now());
      await this.retry();
    },
    async retry(): Promise<void> {
      for (const [scope, since] of pending) if (now() - since > longestTtlMillis) pending.delete(scope);
      const waiting = [...pending];
      for (let begin = 0; begin < waiting.length; begin += scopesAtOnce) {
        const scopes = waiting.slice(begin, begin + scopesAtOnce);
        try {
          await cache.invalidate(scopes.map(([scope]) => scope));
        } catch {
          return;
        }
        // What was added meanwhile has a later time and stays.
        for (const [scope, since] of scopes) if (pending.get(scope) === since) pending.delete(scope);
      }
    },
  };
}

export type Invalidation = ReturnType<typeof createInvalidation>;
