import { setTimeout as sleep } from 'node:timers/promises';

/** How fresh an answer has to be, and how long somebody waits for a fresher one. */
export interface Freshness {
  readonly freshMillis: number;
  readonly patienceMillis: number;
}

/**
 * Reads something for many who ask at once: one read at a time, and none while the last is fresh. Who is out of
 * patience gets the last answer there was; undefined stands for none, and for a read that failed.
 */
export function keepLatest<Value>(
  read: () => Promise<Value>,
  { freshMillis, patienceMillis }: Freshness,
): () => Promise<Value | undefined> {
  let last: { readonly value: Value | undefined; readonly at: number } | undefined;
  let reading: Promise<Value | undefined> | undefined;
  const readAnew = async () => {
    const value = await read().catch(() => undefined);
    last = { value, at: Date.now() };
    reading = undefined;
    return value;
  };
  return async () => {
    if (last !== undefined && Date.now() - last.at < freshMillis) return last.value;
    reading ??= readAnew();
    const giveUp = new AbortController();
    const late = sleep(patienceMillis, undefined, { signal: giveUp.signal }).then(
      () => last?.value,
      () => undefined,
    );
    try {
      return await Promise.race([reading, late]);
    } finally {
      giveUp.abort();
    }
  };
}
