import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

// The notification is what tells; this only makes up for a lost one, and every waiting caller pays for it.
const pollMillis = 1_000;
const reconnectMillis = 1000;

/** Hears of bookings that changed, from the database's own notifications. */
export interface BookingChanges {
  /**
   * Reads again at every change of the booking until there is an answer; undefined when there is none in time.
   * A notification that is lost costs a poll, never an answer (decision D3).
   */
  waitFor<T>(
    bookingId: string,
    read: () => Promise<T | undefined>,
    timeoutMillis: number,
  ): Promise<T | undefined>;
  close(): Promise<void>;
}

/** Listens on a connection of its own, because a pooled one does not keep a LISTEN. */
export async function openBookingChanges(connectionString: string): Promise<BookingChanges> {
  const changed = new EventEmitter();
  changed.setMaxListeners(0);
  let closed = false;
  let client: Client | undefined;

  async function connect(): Promise<void> {
    const next = new Client({ connectionString, application_name: 'booking-changes' });
    next.on('notification', ({ payload }) => changed.emit(payload ?? ''));
    next.on('error', () => undefined);
    await next.connect();
    await next.query('LISTEN booking_changed');
    // Only now, because a connection that never came about ends too, and would start a second round of tries.
    next.on('end', () => void reconnect());
    client = next;
  }

  async function reconnect(): Promise<void> {
    while (!closed) {
      await wait(reconnectMillis, undefined, { ref: false });
      try {
        return await connect();
      } catch {
        // The polls carry on until the database can be reached again.
      }
    }
  }

  await connect();
  return {
    async waitFor(bookingId, read, timeoutMillis) {
      const deadline = Date.now() + timeoutMillis;
      for (;;) {
        const left = Math.min(pollMillis, deadline - Date.now());
        // Listening before reading means that a change between the two is heard.
        const change = nextChange(changed, bookingId, left);
        try {
          const answer = await read();
          if (answer !== undefined || left <= 0) return answer;
          await change.happened;
        } finally {
          change.stop();
        }
      }
    },
    async close() {
      closed = true;
      await client?.end();
    },
  };
}

/**
 * The booking's next change, or the end of the time if that is first. Without the signals of `events.once`: giving
 * one up makes an error with a stack trace, twice for every booking.
 */
function nextChange(changed: EventEmitter, bookingId: string, millis: number) {
  let stop = () => {};
  const happened = new Promise<void>((resolve) => {
    const timer = setTimeout(() => stop(), Math.max(0, millis));
    stop = () => {
      clearTimeout(timer);
      changed.off(bookingId, stop);
      resolve();
    };
    changed.once(bookingId, stop);
  });
  return { happened, stop };
}
