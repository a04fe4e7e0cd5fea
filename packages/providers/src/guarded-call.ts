import CircuitBreaker from 'opossum';
import { failureOf, notSent, ProviderError } from './provider-error.ts';
import { RecentLatencies } from './recent-latencies.ts';
import { Semaphore } from './semaphore.ts';

/** One lane to a provider. Times are milliseconds. */
export interface GuardOptions {
  readonly name: string;
  /** Calls at once; at 0.5 s a call, 10 are 20 calls a second. */
  readonly width: number;
  /** Longest wait for a permit. */
  readonly maxWaitMillis: number;
  /** More than the HTTP call's own time-out, so that this one speaks only when that one is broken. */
  readonly timeoutMillis: number;
  readonly resetMillis?: number;
}

export type BreakerState = 'closed' | 'open' | 'half_open';

/** A caller's own bounds: when it must have its answer (as Date.now() counts), and its cancellation. */
export interface CallLimits {
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Guard {
  readonly name: string;
  /** Runs the call under permit and breaker. Throws ProviderError; "not sent" when it was not run. */
  run<T>(call: () => Promise<T>, limits?: CallLimits): Promise<T>;
  state(): BreakerState;
  /** Of the last half minute's calls; undefined when they are too few to tell. */
  p95Millis(): number | undefined;
  /** Whether a call may be made in haste: breaker closed and p95 at most 1 s (decision D16). */
  isQuick(): boolean;
  close(): void;
}

const slowMillis = 1_000;
const longestPauseMillis = 5_000;

/**
 * Semaphore outside, breaker inside (decision D15): whoever waits is neither a failure nor a call, and a permit
 * comes back when the HTTP promise settles, not when the breaker loses patience. Only time-outs, lost or refused
 * connections and 5xx count.
 */
export function createGuard(options: GuardOptions): Guard {
  const semaphore = new Semaphore(options.width);
  const latencies = new RecentLatencies();
  const breaker = new CircuitBreaker((start: () => Promise<unknown>) => start(), {
    name: options.name,
    timeout: options.timeoutMillis,
    volumeThreshold: 20,
    errorThresholdPercentage: 50,
    resetTimeout: options.resetMillis ?? 30_000,
    rollingPercentilesEnabled: false,
    enableSnapshots: false,
    errorFilter: (error: unknown) => !saysProviderIsIll(error),
  });
  let pausedUntil = 0;

  return {
    name: options.name,
    async run<T>(call: () => Promise<T>, { deadline, signal }: CallLimits = {}): Promise<T> {
      if (breaker.opened) throw notSent('breaker_open');
      if (Date.now() < pausedUntil) throw notSent('backing_off');
      const left = deadline === undefined ? options.maxWaitMillis : deadline - Date.now();
      const release = await semaphore.acquire(Math.max(0, Math.min(options.maxWaitMillis, left)), signal);
      let started = false;
      try {
        return (await breaker.fire(() => {
          started = true;
          const begunAt = performance.now();
          const settle = () => {
            latencies.add(performance.now() - begunAt);
            release();
          };
          const answer = call();
          answer.then(settle, settle);
          return answer;
        })) as T;
      } catch (error) {
        if (!started) {
          release();
          throw notSent('breaker_open');
        }
        const failure = failureOf(error);
        if (failure?.kind === 'rate_limited') {
          pausedUntil = Date.now() + Math.min(failure.retryAfterMillis, longestPauseMillis);
        }
        if (failure === undefined && CircuitBreaker.isOurError(error as Error)) {
          throw new ProviderError({ kind: 'ambiguous', reason: 'timeout' });
        }
        throw error;
      }
    },
    state: () => stateOf(breaker),
    p95Millis: () => latencies.p95Millis(),
    isQuick: () => breaker.closed && (latencies.p95Millis() ?? 0) <= slowMillis,
    close: () => breaker.shutdown(),
  };
}

function stateOf(breaker: CircuitBreaker): BreakerState {
  if (breaker.halfOpen) return 'half_open';
  return breaker.opened ? 'open' : 'closed';
}

/** Whether an error speaks of the provider's health; a refusal, a busy key or a caller who left does not. */
function saysProviderIsIll(error: unknown): boolean {
  const failure = failureOf(error);
  if (failure === undefined) return false;
  if (failure.kind === 'ambiguous') return failure.reason !== 'aborted';
  return failure.kind === 'not_sent' && failure.reason === 'no_connection';
}
