import type { BookingProgress, FollowingOutcome } from '@holdfast/contracts/http/booking-progress';
import type { BookingChanges } from '@holdfast/prisma-booking/booking-changes';

/** What a watcher hears; `end` is the last of it. */
export interface ProgressWatcher {
  readonly progress: (progress: BookingProgress) => void;
  /** Nothing new for a while; so that whoever stands between knows that somebody is there. */
  readonly quiet: () => void;
  /** The booking has ended, or nothing can be told for now. */
  readonly end: (outcome: FollowingOutcome) => void;
}

/** Tells how bookings get on, with one round of reads for a booking, however many watch it. */
export interface ProgressFeed {
  /** Begins with how it stands now; the function that is returned stops it. */
  watch(bookingId: string, watcher: ProgressWatcher): () => void;
  /** How many bookings are read for somebody. */
  size(): number;
}

/** How a booking stands, and whether its saga has nothing more to do. */
export interface Standing {
  readonly progress: BookingProgress;
  readonly ended: boolean;
}

interface Watched {
  readonly watchers: Set<ProgressWatcher>;
  last: { readonly text: string; readonly progress: BookingProgress } | undefined;
}

const quietMillis = 15_000;

/** Reads a booking at each of its changes, and once a second for what only its running saga knows. */
export function openProgressFeed(
  changes: Pick<BookingChanges, 'waitFor'>,
  read: (bookingId: string) => Promise<Standing | undefined>,
): ProgressFeed {
  const watched = new Map<string, Watched>();

  async function follow(bookingId: string, booking: Watched): Promise<FollowingOutcome> {
    const { watchers } = booking;
    const next = async () => {
      if (watchers.size === 0) return 'nobody' as const;
      const standing = await read(bookingId);
      if (standing === undefined) return 'nobody' as const;
      const text = JSON.stringify(standing.progress);
      if (text === booking.last?.text && !standing.ended) return undefined;
      return { ...standing, text };
    };
    for (;;) {
      const news = await changes.waitFor(bookingId, next, quietMillis);
      if (news === 'nobody') return 'again';
      if (news === undefined) {
        for (const watcher of watchers) watcher.quiet();
        continue;
      }
      const isNew = news.text !== booking.last?.text;
      booking.last = news;
      if (isNew) for (const watcher of watchers) watcher.progress(news.progress);
      if (news.ended) return 'ended';
    }
  }

  function begin(bookingId: string, first: ProgressWatcher): Watched {
    const booking: Watched = { watchers: new Set([first]), last: undefined };
    watched.set(bookingId, booking);
    // Whatever cannot be read ends the watching; whoever comes back begins anew.
    void follow(bookingId, booking)
      .catch(() => 'again' as const)
      .then((outcome) => {
        watched.delete(bookingId);
        for (const watcher of booking.watchers) watcher.end(outcome);
      });
    return booking;
  }

  return {
    watch(bookingId, watcher) {
      const booking = watched.get(bookingId) ?? begin(bookingId, watcher);
      booking.watchers.add(watcher);
      if (booking.last !== undefined) watcher.progress(booking.last.progress);
      return () => void booking.watchers.delete(watcher);
    },
    size: () => watched.size,
  };
}
