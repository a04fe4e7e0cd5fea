import type { SandboxDatabase } from '@holdfast/prisma-sandbox/database';
import { type CallRecord, recordCalls } from '@holdfast/prisma-sandbox/record-calls';

const flushAfterMillis = 50;

/** Keeps what was called; written in batches so that the log costs no call a round trip. */
export class CallLog {
  readonly #db: SandboxDatabase;
  #waiting: CallRecord[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(db: SandboxDatabase) {
    this.#db = db;
  }

  add(call: CallRecord): void {
    this.#waiting.push(call);
    this.#timer ??= setTimeout(() => void this.flush().catch(() => undefined), flushAfterMillis);
  }

  /** Writes what waits; readers call it first, so that they see every call made before theirs. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const calls = this.#waiting;
    this.#waiting = [];
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(() => (calls.length === 0 ? undefined : recordCalls(this.#db, calls)));
    return this.#writing;
  }
}
