import { LRUCache } from 'lru-cache';
import { type Bucket, type TokenBuckets, takenFrom } from './token-bucket.ts';

/** Buckets in this process, for when there is no Redis: each process counts for itself. */
export function createLocalTokenBuckets(nowMillis: () => number = Date.now): TokenBuckets {
  const stored = new LRUCache<string, { level: number; at: number }>({ max: 50_000 });
  const levelOf = ({ key, perMinute }: Bucket, now: number): number => {
    const bucket = stored.get(key);
    if (bucket === undefined) return perMinute;
    return Math.min(perMinute, bucket.level + ((now - bucket.at) * perMinute) / 60_000);
  };
  return {
    async take(buckets) {
      const now = nowMillis();
      const levels = buckets.map((bucket) => levelOf(bucket, now));
      const allowed = levels.every((level) => level >= 1);
      const after = allowed ? levels.map((level) => level - 1) : levels;
      buckets.forEach(({ key }, index) => {
        stored.set(key, { level: after[index] ?? 0, at: now });
      });
      return takenFrom(buckets, allowed, after);
    },
  };
}
