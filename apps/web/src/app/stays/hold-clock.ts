/** What is left of a hold. */
export interface TimeLeft {
  readonly millis: number;
  /** `12:05`, `0:00` when it is over. */
  readonly clock: string;
  readonly urgency: 'calm' | 'soon' | 'last' | 'over';
}

const minute = 60_000;

/** What is left at `now` of a hold that ends at an instant; `now` is in milliseconds since 1970. */
export function timeLeft(expiresAt: string, now: number): TimeLeft {
  const millis = Math.max(0, Date.parse(expiresAt) - now);
  // Rounded up, so that 0:00 is shown only when it is over.
  const seconds = Math.ceil(millis / 1_000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return { millis, clock, urgency: urgencyOf(millis) };
}

function urgencyOf(millis: number): TimeLeft['urgency'] {
  if (millis === 0) return 'over';
  if (millis <= minute) return 'last';
  return millis <= 5 * minute ? 'soon' : 'calm';
}

/** What is said aloud of the time that is left: nothing for long, then that five minutes are left, then one. */
export function announcementOf({ urgency }: TimeLeft): 'fiveMinutes' | 'oneMinute' | undefined {
  if (urgency === 'soon') return 'fiveMinutes';
  return urgency === 'last' ? 'oneMinute' : undefined;
}
