import type { ExchangeRates } from '@holdfast/domain/exchange';

/** What currencies are worth, at most a minute old; while the database is away, as they were read last. */
export type ReadRates = () => Promise<ExchangeRates>;

const freshMillis = 60_000;

/** Remembers the rates between reads; callers who come while they are read share the read. */
export function openExchangeRates(read: ReadRates, now: () => number = Date.now): ReadRates {
  let known: ExchangeRates | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<ExchangeRates> | undefined;
  const refresh = async () => {
    try {
      // One euro is a euro, whatever the table holds.
      known = { ...(await read()), EUR: 1_000_000 };
    } catch (error) {
      if (known === undefined) throw error;
    } finally {
      reading = undefined;
    }
    readAt = now();
    return known;
  };
  return async () => {
    if (known !== undefined && now() - readAt < freshMillis) return known;
    reading ??= refresh();
    return reading;
  };
}
