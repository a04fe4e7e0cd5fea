import type { Operation } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

/**
 * A booking with its guest, history and everything that was asked of it, for those who answer for it; null when there
 * is none. One of two reads that give out a name and an address.
 */
export function readSupportView(db: BookingDatabase, bookingId: string) {
  const inOrder = { orderBy: { createdAt: 'asc' } } as const;
  return db.booking.findUnique({
    where: { id: bookingId },
    include: {
      guest: true,
      history: { orderBy: { id: 'asc' } },
      operations: inOrder,
      compensations: inOrder,
    },
  });
}

/** What `readSupportView` gives for a booking that is there. */
export type SupportView = NonNullable<Awaited<ReturnType<typeof readSupportView>>>;

/** The accounts that asked something of a booking on behalf of somebody else than its guest. */
export function staffOf(operations: readonly Operation[]): string[] {
  const staff = operations.filter(({ actorKind }) => actorKind === 'SUPPORT' || actorKind === 'HOTEL');
  return [...new Set(staff.map(({ accountId }) => accountId))];
}
