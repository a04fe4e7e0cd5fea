import { hasSqlState } from '@holdfast/prisma-client/sql-state';
import type { WaitingEntry } from '../generated/client.ts';
import type { AcceptedBooking } from './accept-booking.ts';
import type { BookingDatabase } from './database.ts';
import type { BookingTerms } from './terms.ts';

export type WaitingRow = WaitingEntry;

/** What a booking keeps of its hotel; prices are those of the day on which rooms are offered. */
export type WaitingTerms = Omit<BookingTerms, 'nights' | 'lines'>;

type Wanted = 'accountId' | 'livemode' | 'fingerprint' | 'hotelId' | 'roomTypeId' | 'checkIn' | 'checkOut';

/** A guest who waits for rooms that are sold out. */
export interface NewWaiting extends Pick<AcceptedBooking, Wanted | 'rooms' | 'guests' | 'guest'> {
  readonly id: string;
  readonly terms: WaitingTerms;
}

/** The account waits for as much as one account may. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';
}

const tooManyWaiting = 'HF007';

/**
 * Writes a guest to the end of the waiting list. One that is already there is left alone and returned: compare its
 * fingerprint.
 *
 * @throws TooManyWaiting when ten entries of the account wait.
 */
export async function addWaiting(
  db: BookingDatabase,
  { guest, terms, ...entry }: NewWaiting,
): Promise<WaitingRow> {
  const { id, accountId } = entry;
  const guestId = id.replace('wl_', 'gst_');
  const written = db.$executeRaw`
    WITH guest AS (
      INSERT INTO guests (id, account_id, subject_id, full_name, email, phone, email_hash, phone_hash, language,
        sms_wanted)
      VALUES (${guestId}, ${accountId}, ${accountId}, ${guest.fullName}, ${guest.email}, ${guest.phone ?? null},
        ${guest.emailHash ?? null}, ${guest.phoneHash ?? null}, ${guest.language ?? 'en'}, ${guest.smsWanted ?? false})
      ON CONFLICT DO NOTHING
    )
    INSERT INTO waiting_entries (id, livemode, account_id, guest_id, fingerprint, hotel_id, room_type_id, check_in,
      check_out, rooms, guests, terms)
    VALUES (${id}, ${entry.livemode}, ${accountId}, ${guestId}, ${entry.fingerprint}, ${entry.hotelId},
      ${entry.roomTypeId}, ${entry.checkIn}, ${entry.checkOut}, ${entry.rooms}, ${entry.guests},
      ${JSON.stringify(terms)}::jsonb)
    ON CONFLICT DO NOTHING`;
  await written.catch((error: unknown) => {
    throw hasSqlState(error, tooManyWaiting)
      ? new TooManyWaiting('the guest was not put on the list')
      : error;
  });
  return db.waitingEntry.findUniqueOrThrow({ where: { id } });
}

/** The entry with this id, whoever it belongs to, or null. */
export function findWaiting(db: BookingDatabase, id: string): Promise<WaitingRow | null> {
  return db.waitingEntry.findUnique({ where: { id } });
}

/** A page of what the account waits or waited for, newest first. `page` counts from 1. */
export async function listWaiting(
  db: BookingDatabase,
  { accountId, page, pageSize }: { accountId: string; page: number; pageSize: number },
): Promise<{ items: WaitingRow[]; total: number }> {
  const where = { accountId };
  const [items, total] = await Promise.all([
    db.waitingEntry.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.waitingEntry.count({ where }),
  ]);
  return { items, total };
}

/**
 * Takes the account's own entry off the list and returns it as it is afterwards, null when there is none: what is
 * being offered, or was, stays as it is.
 */
export async function withdrawWaiting(
  db: BookingDatabase,
  { id, accountId }: { id: string; accountId: string },
): Promise<WaitingRow | null> {
  await db.waitingEntry.updateMany({
    where: { id, accountId, state: 'WAITING', bookingId: null },
    data: { state: 'WITHDRAWN', updatedAt: new Date() },
  });
  return db.waitingEntry.findFirst({ where: { id, accountId } });
}
