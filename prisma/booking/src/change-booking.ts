import type { StayOnRow } from '@holdfast/domain/manage-stay-contract';
import { fromMoneyColumn, toMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase, BookingRow } from './database.ts';

/** What a change does to the row; rooms and money are somebody else's. */
export interface BookingChange {
  readonly operationId: string;
  readonly bookingId: string;
  readonly stay: StayOnRow & { readonly guests: number };
  readonly hotelId: string;
  readonly roomTypeId: string;
  /** What was taken on top, in minor units; 0 where nothing was. */
  readonly chargedMinor: number;
}

/** Dates, rooms and price as the row has them now. */
export function stayOnRow(row: BookingRow): StayOnRow {
  const { checkIn, checkOut, rooms } = row;
  return { checkIn, checkOut, rooms, totalMinor: fromMoneyColumn(row.totalAmountMinor) };
}

/**
 * Writes the new stay over the old one, with the terms its operation carries. False when the booking is no longer
 * confirmed; called again by the same operation it changes nothing, also while the first call is still at work.
 */
export function changeBooking(db: BookingDatabase, change: BookingChange): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    await lockBooking(transaction, change.bookingId);
    if (await isChangedBy(transaction, change)) return true;
    return (await writeChange(transaction, change)) > 0;
  });
}

type Transaction = Parameters<Parameters<BookingDatabase['$transaction']>[0]>[0];

/** In a statement of its own: what is read next then sees what whoever held the row before has written. */
async function lockBooking(transaction: Transaction, bookingId: string): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM bookings WHERE id = ${bookingId} FOR UPDATE`;
}

/** Whether the operation's change is written already. */
export async function isChangedBy(
  transaction: Pick<Transaction, 'bookingHistory'>,
  { operationId, bookingId }: Pick<BookingChange, 'operationId' | 'bookingId'>,
): Promise<boolean> {
  const done = await transaction.bookingHistory.findFirst({
    where: { bookingId, kind: 'CHANGED', entry: { path: ['operationId'], equals: operationId } },
  });
  return done !== null;
}

function writeChange(transaction: Transaction, change: BookingChange): Promise<number> {
  const { operationId, bookingId, stay } = change;
  return transaction.$executeRaw`
    WITH before AS (
      SELECT id, check_in, check_out, rooms, hotel_id, room_type_id, total_amount_minor
      FROM bookings WHERE id = ${bookingId} AND status = 'CONFIRMED' AND settled_at IS NOT NULL
    ), changed AS (
      UPDATE bookings SET check_in = ${stay.checkIn}, check_out = ${stay.checkOut}, rooms = ${stay.rooms},
        guests = ${stay.guests}, total_amount_minor = ${toMoneyColumn(stay.totalMinor)},
        hotel_id = ${change.hotelId}, room_type_id = ${change.roomTypeId},
        captured_amount_minor = captured_amount_minor + ${toMoneyColumn(change.chargedMinor)},
        terms = (SELECT request->'terms' FROM operations WHERE id = ${operationId}),
        reminded_at = NULL, version = version + 1, updated_at = now()
      FROM before WHERE bookings.id = before.id
      RETURNING bookings.id
    )
    INSERT INTO booking_history (booking_id, kind, entry)
    SELECT changed.id, 'CHANGED', jsonb_build_object('operationId', ${operationId}::text, 'from', jsonb_build_object(
      'checkIn', before.check_in, 'checkOut', before.check_out, 'rooms', before.rooms,
      'hotelId', before.hotel_id, 'roomTypeId', before.room_type_id, 'totalMinor', before.total_amount_minor))
    FROM changed, before`;
}

/**
 * The number of the payment that charges what a change costs more: the price is 1, each charge counts on. The same
 * operation always has the same. `payerId` is the booking whose payments pay, whose row orders those who count.
 */
export function numberCharge(
  db: BookingDatabase,
  { payerId, operationId }: { readonly payerId: string; readonly operationId: string },
): Promise<number> {
  return db.$transaction(async (transaction) => {
    await lockBooking(transaction, payerId);
    const charges = await transaction.bookingHistory.findMany({
      where: { bookingId: payerId, kind: 'CHARGE' },
      orderBy: { id: 'asc' },
      select: { entry: true },
    });
    const known = charges.findIndex(
      ({ entry }) => (entry as { operationId: string }).operationId === operationId,
    );
    if (known >= 0) return known + 2;
    await transaction.bookingHistory.create({
      data: { bookingId: payerId, kind: 'CHARGE', entry: { operationId } },
    });
    return charges.length + 2;
  });
}
