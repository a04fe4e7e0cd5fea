import type { BadgeKind } from '@holdfast/ui/badge';

/** How Prisma numbers what a database answers instead of doing as it was told. */
const databaseFault = /^P\d{4}$/;

/** A code of the platform as people read it: `AWAITING_APPROVAL` → `Awaiting approval`. */
export function inWords(code: string): string {
  if (databaseFault.test(code)) return `The database refused (${code})`;
  const words = code.replaceAll(/[_-]+/g, ' ').trim().toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const kinds: Readonly<Record<string, BadgeKind>> = {
  ...{ CONFIRMED: 'good', COMPLETED: 'good', CAPTURED: 'good', SUCCEEDED: 'good', DELIVERED: 'good' },
  ...{ SENT: 'good', DONE: 'good', HEALED: 'good', ACTIVE: 'good', won: 'good', done: 'good' },
  ...{ PENDING: 'accent', APPROVED: 'accent', AUTHORIZED: 'accent', QUEUED: 'accent', SENDING: 'accent' },
  ...{ REPLAYING: 'accent', running: 'accent', opened: 'accent', substituted: 'plain' },
  ...{ AWAITING_APPROVAL: 'warn', REQUIRES_ACTION: 'warn', PARTIALLY_REFUNDED: 'warn', NO_SHOW: 'warn' },
  ...{ OPEN: 'warn', PAUSED: 'warn', retrying: 'warn', undoing: 'warn', evidence_due: 'warn' },
  ...{ REJECTED: 'bad', FAILED: 'bad', DEAD: 'bad', REFUSED: 'bad', stuck: 'bad', failed: 'bad' },
  ...{ refused: 'bad', lost: 'bad', open: 'bad', closed: 'good' },
};

/** How a state is coloured; what has ended without harm is plain. */
export function kindOf(state: string): BadgeKind {
  return kinds[state] ?? 'plain';
}

const units = [
  { name: 'day', seconds: 86_400 },
  { name: 'hour', seconds: 3_600 },
  { name: 'minute', seconds: 60 },
] as const;

/** How long something has lasted, in its largest unit: `3 hours`. */
export function inLargestUnit(seconds: number): string {
  const { name, seconds: size } = units.find((unit) => seconds >= unit.seconds) ?? {
    name: 'second',
    seconds: 1,
  };
  const count = Math.floor(seconds / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** How long a call took: `320 ms`, `2.4 s`. */
export function inMillis(millis: number): string {
  return millis < 1_000 ? `${Math.round(millis)} ms` : `${(millis / 1_000).toFixed(1)} s`;
}
