import type { Prisma } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

/** What somebody who answers for bookings looks for. `page` counts from 1. */
export interface BookingQuestion {
  readonly text: string;
  /** The keyed hash of the text, where that looks like a guest's address or telephone number. */
  readonly guestHash?: string | undefined;
  /** What it is about, where the text is the id of something else of theirs, a payment for instance. */
  readonly bookingIds?: readonly string[] | undefined;
  readonly livemode: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/**
 * Bookings by their number or id, the id of their itinerary, account or an operation on them, a partner's reference,
 * or the hash of the whole e-mail address or telephone number of their guest; newest first. Names and addresses are given out sealed.
 */
export async function findBookings(
  db: BookingDatabase,
  { text, guestHash, bookingIds, livemode, page, pageSize }: BookingQuestion,
) {
  const meant = bookingIds && { id: { in: [...bookingIds] } };
  const where = { livemode, ...(meant ?? (await meaningOf(db, text.trim(), guestHash))) };
  const [items, total] = await Promise.all([
    db.booking.findMany({
      where,
      include: { guest: { select: { subjectId: true, fullName: true, email: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.booking.count({ where }),
  ]);
  return { items, total };
}

async function meaningOf(
  db: BookingDatabase,
  text: string,
  guestHash: string | undefined,
): Promise<Prisma.BookingWhereInput> {
  if (guestHash !== undefined) return { guestId: { in: await guestsBy(db, guestHash) } };
  if (text.startsWith('bk_')) return { id: text };
  if (text.startsWith('usr_') || text.startsWith('ptn_')) return { accountId: text };
  if (text.startsWith('op_')) return { operations: { some: { id: text } } };
  if (/^bk-/i.test(text)) return { number: text.toUpperCase() };
  return { OR: [{ itineraryId: text }, { partnerReference: text }, { number: `BK-${text.toUpperCase()}` }] };
}

// More bookings by one address than anybody looks through.
const mostGuests = 1_000;

async function guestsBy(db: BookingDatabase, hash: string): Promise<string[]> {
  const guests = await db.guest.findMany({
    where: { OR: [{ emailHash: hash }, { phoneHash: hash }] },
    select: { id: true },
    orderBy: { createdAt: 'desc' },
    take: mostGuests,
  });
  return guests.map(({ id }) => id);
}
