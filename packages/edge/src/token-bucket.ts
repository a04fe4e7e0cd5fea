/** A bucket that holds `capacity` tokens and fills at the same number per minute. */
export interface Bucket {
  readonly key: string;
  readonly perMinute: number;
}

/** What taking a token from each of some buckets came to. */
export interface Taken {
  readonly allowed: boolean;
  /** Tokens left in the emptiest bucket. */
  readonly remaining: number;
  /** That bucket's size. */
  readonly limit: number;
  /** Until the emptiest bucket has a token again; 0 when it has. */
  readonly retryAfterSeconds: number;
}

/** Where buckets are kept. All buckets give a token, or none does. */
export interface TokenBuckets {
  take(buckets: readonly Bucket[]): Promise<Taken>;
}

/** Makes the answer out of what each bucket holds after the request, in the order of `buckets`. */
export function takenFrom(buckets: readonly Bucket[], allowed: boolean, levels: readonly number[]): Taken {
  let taken: Taken = { allowed, remaining: Number.POSITIVE_INFINITY, limit: 0, retryAfterSeconds: 0 };
  buckets.forEach(({ perMinute }, index) => {
    const level = levels[index] ?? 0;
    if (level >= taken.remaining) return;
    const retryAfterSeconds = level >= 1 ? 0 : ((1 - level) * 60) / perMinute;
    taken = { allowed, remaining: level, limit: perMinute, retryAfterSeconds };
  });
  return { ...taken, remaining: Math.floor(taken.remaining) };
}
