import type { Prisma } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

/** What somebody who answers for bookings looks for. `page` counts from 1. */
export interface BookingQuestion {
  readonly text: string;
  readonly livemode: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/**
 * Bookings by their number or id, the id of their itinerary or account, or the whole e-mail address of their guest;
 * newest first. Gives out names and addresses.
 */
export async function findBookings(db: BookingDatabase, { text, livemode, page, pageSize }: BookingQuestion) {
  const where = { livemode, ...(await meaningOf(db, text.trim())) };
  const [items, total] = await Promise.all([
    db.booking.findMany({
      where,
      include: { guest: { select: { fullName: true, email: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.booking.count({ where }),
  ]);
  return { items, total };
}

async function meaningOf(db: BookingDatabase, text: string): Promise<Prisma.BookingWhereInput> {
  if (text.includes('@')) return { guestId: { in: await guestsAt(db, text) } };
  if (text.startsWith('bk_')) return { id: text };
  if (text.startsWith('usr_')) return { accountId: text };
  if (/^bk-/i.test(text)) return { number: text.toUpperCase() };
  return { OR: [{ itineraryId: text }, { number: `BK-${text.toUpperCase()}` }] };
}

// More bookings by one address than anybody looks through.
const mostGuests = 1_000;

/** The guests with this address; not by a pattern, for `_` is a letter like others in one. */
async function guestsAt(db: BookingDatabase, email: string): Promise<string[]> {
  const guests = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM guests WHERE lower(email) = lower(${email}) ORDER BY created_at DESC LIMIT ${mostGuests}`;
  return guests.map(({ id }) => id);
}
