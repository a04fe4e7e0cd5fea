import type { Cache } from '@holdfast/cache/cache';
import { availabilityScope, hotelScope, staysScope } from '@holdfast/cache/cache-scopes';
import { type Coordinates, cellOf } from '@holdfast/domain/geo-cell';

/** What was refreshed. */
export interface Refreshed {
  readonly hotelIds: readonly string[];
  readonly months: readonly string[];
  /** Where the hotels were and are. */
  readonly points: readonly Coordinates[];
}

// No value is kept longer, so what was not invalidated by then need not be.
const longestTtlMillis = 3_600_000;

/** Makes caches forget what was refreshed; while Redis is away it is kept in mind and tried again. */
export function createInvalidation(cache: Cache, now: () => number = Date.now) {
  const pending = new Map<string, number>();
  return {
    /** Whether some scopes could not be invalidated yet. */
    get waiting() {
      return pending.size;
    },
    async invalidate({ hotelIds, months, points }: Refreshed): Promise<void> {
      const cells = [...new Set(points.map(cellOf))];
      const scopes = [
        ...hotelIds.flatMap((id) => [hotelScope(id), ...months.map((month) => availabilityScope(id, month))]),
        ...cells.flatMap((cell) => months.map((month) => staysScope(cell, month))),
      ];
      for (const scope of scopes) pending.set(scope, now());
      await this.retry();
    },
    async retry(): Promise<void> {
      for (const [scope, since] of pending) if (now() - since > longestTtlMillis) pending.delete(scope);
      const scopes = [...pending];
      try {
        await cache.invalidate(scopes.map(([scope]) => scope));
      } catch {
        return;
      }
      // What was added meanwhile has a later time and stays.
      for (const [scope, since] of scopes) if (pending.get(scope) === since) pending.delete(scope);
    },
  };
}

export type Invalidation = ReturnType<typeof createInvalidation>;
