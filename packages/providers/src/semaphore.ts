import { notSent } from './provider-error.ts';

/** Gives a permit back; further calls do nothing. */
export type Release = () => void;

interface Waiter {
  admit(): void;
}

/** Permits handed out first in, first out, so that nobody starves while a provider is slow (decision D15). */
export class Semaphore {
  readonly #width: number;
  readonly #waiting = new Set<Waiter>();
  #taken = 0;

  /** `width` is how many permits there are. */
  constructor(width: number) {
    this.#width = width;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Waits for a permit, at most so long. Throws "not sent" when none came in time or the caller gave up. */
  acquire(maxWaitMillis: number, signal?: AbortSignal): Promise<Release> {
    if (signal?.aborted) return Promise.reject(notSent('aborted'));
    if (this.#taken < this.#width) {
      this.#taken += 1;
      return Promise.resolve(this.#permit());
    }
    return new Promise((resolve, reject) => {
      const leave = (settle: () => void) => {
        this.#waiting.delete(waiter);
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const waiter: Waiter = { admit: () => leave(() => resolve(this.#permit())) };
      const abort = () => leave(() => reject(notSent('aborted')));
      const timer = setTimeout(() => leave(() => reject(notSent('no_permit'))), maxWaitMillis);
      signal?.addEventListener('abort', abort);
      this.#waiting.add(waiter);
    });
  }

  #permit(): Release {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const [next] = this.#waiting;
      // The permit goes straight to the one who waits longest, so that a newcomer cannot slip in between.
      if (next === undefined) this.#taken -= 1;
      else next.admit();
    };
  }
}
