import type { Guest } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

// What the vault puts before everything it seals; an erased guest's columns are empty.
const sealed = 'sealed1.%';

/** The columns of a guest that are to be sealed. */
export type PlainGuest = Pick<Guest, 'id' | 'subjectId' | 'fullName' | 'email' | 'phone'>;

/** Guests of whom something is kept in plain text, by id, after one. */
export function listPlainGuests(
  db: BookingDatabase,
  { after, limit }: { after: string; limit: number },
): Promise<PlainGuest[]> {
  return db.$queryRaw<PlainGuest[]>`
    SELECT id, subject_id AS "subjectId", full_name AS "fullName", email, phone FROM guests
    WHERE id > ${after} AND (full_name <> '' AND full_name NOT LIKE ${sealed}
      OR email <> '' AND email NOT LIKE ${sealed} OR phone NOT LIKE ${sealed})
    ORDER BY id LIMIT ${limit}`;
}

/** Replaces what is kept of a guest; false when it was changed since it was read. */
export async function replaceGuest(
  db: BookingDatabase,
  before: PlainGuest,
  after: Pick<Guest, 'fullName' | 'email' | 'phone' | 'emailHash' | 'phoneHash'>,
): Promise<boolean> {
  const { id, fullName, email, phone } = before;
  const { count } = await db.guest.updateMany({ where: { id, fullName, email, phone }, data: after });
  return count === 1;
}

/** What somebody wished for with a booking. */
export interface PlainRequests {
  readonly id: string;
  readonly subjectId: string;
  readonly specialRequests: string;
}

/** Bookings whose special requests are kept in plain text, by id, after one. */
export function listPlainRequests(
  db: BookingDatabase,
  { after, limit }: { after: string; limit: number },
): Promise<PlainRequests[]> {
  return db.$queryRaw<PlainRequests[]>`
    SELECT booking.id, subject_id AS "subjectId", special_requests AS "specialRequests"
    FROM bookings booking JOIN guests guest ON guest.id = guest_id
    WHERE booking.id > ${after} AND special_requests <> '' AND special_requests NOT LIKE ${sealed}
    ORDER BY booking.id LIMIT ${limit}`;
}

/** Replaces them by what was sealed; false when they were changed since they were read. */
export async function replaceRequests(
  db: BookingDatabase,
  { id, specialRequests }: PlainRequests,
  after: string,
): Promise<boolean> {
  const { count } = await db.booking.updateMany({
    where: { id, specialRequests },
    data: { specialRequests: after },
  });
  return count === 1;
}
