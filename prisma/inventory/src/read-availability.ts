import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { addMoney, type Money, money, multiplyMoney } from '@holdfast/domain/money';
import type { Stay } from '@holdfast/domain/stay';
import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { InventoryDatabase } from './database.ts';

/** One night as a guest may book it; `price` is for one room, null where none is set. */
export interface NightAvailability {
  readonly date: CalendarDate;
  readonly roomsLeft: number;
  readonly price: Money | null;
}

export interface Availability {
  readonly roomTypeId: string;
  /** Whether every night has a price and that many rooms left. */
  readonly available: boolean;
  /** The fewest rooms left on any night. */
  readonly roomsLeft: number;
  readonly nights: readonly NightAvailability[];
  /** The price of the whole stay for all rooms, mandatory taxes included (decision D28); null without a price. */
  readonly total: Money | null;
}

export interface WantedStay extends Stay {
  readonly rooms?: number | undefined;
}

/** What is left of one room type on each night of the stay, and what it costs. A night without a row is sold out. */
export async function readAvailability(
  db: InventoryDatabase,
  { roomTypeId, ...stay }: WantedStay & { roomTypeId: string },
): Promise<Availability> {
  const [availability] = await readAvailabilities(db, { roomTypeIds: [roomTypeId], ...stay });
  if (availability === undefined) throw new Error('no availability was read');
  return availability;
}

/** The same for several room types in one round trip, in the order in which they were given. */
export async function readAvailabilities(
  db: InventoryDatabase,
  { roomTypeIds, checkIn, checkOut, rooms = 1 }: WantedStay & { roomTypeIds: readonly string[] },
): Promise<Availability[]> {
  const rows = await db.$queryRaw<NightRow[]>`
    SELECT wanted.room_type_id AS "roomTypeId", to_char(day, 'YYYY-MM-DD') AS date,
           coalesce(night.capacity - night.reserved, 0) AS "roomsLeft",
           rate.amount_minor AS "amountMinor", rate.currency
      FROM unnest(${roomTypeIds}::text[]) wanted(room_type_id)
     CROSS JOIN generate_series(${checkIn}::date, ${checkOut}::date - 1, interval '1 day') day
      LEFT JOIN nights night ON night.room_type_id = wanted.room_type_id
            AND night.date = to_char(day, 'YYYY-MM-DD') AND night.date >= ${checkIn} AND night.date < ${checkOut}
      LEFT JOIN rates rate ON rate.room_type_id = wanted.room_type_id AND rate.date = to_char(day, 'YYYY-MM-DD')
     ORDER BY day`;
  const nightsByType = Map.groupBy(rows, (row) => row.roomTypeId);
  return roomTypeIds.map((roomTypeId) => summarize(roomTypeId, nightsByType.get(roomTypeId) ?? [], rooms));
}

interface NightRow {
  roomTypeId: string;
  date: CalendarDate;
  roomsLeft: number;
  amountMinor: bigint | null;
  currency: string | null;
}

function summarize(roomTypeId: string, rows: readonly NightRow[], rooms: number): Availability {
  const nights = rows.map(({ date, roomsLeft, amountMinor, currency }) => {
    const priced = amountMinor !== null && currency !== null;
    return { date, roomsLeft, price: priced ? money(fromMoneyColumn(amountMinor), currency) : null };
  });
  const roomsLeft = nights.length === 0 ? 0 : Math.min(...nights.map((night) => night.roomsLeft));
  const total = totalOf(nights, rooms);
  return { roomTypeId, available: total !== null && roomsLeft >= rooms, roomsLeft, nights, total };
}

function totalOf(nights: readonly NightAvailability[], rooms: number): Money | null {
  const prices = nights.flatMap(({ price }) => price ?? []);
  const [first, ...rest] = prices;
  if (first === undefined || prices.length < nights.length) return null;
  return multiplyMoney(addMoney(first, ...rest), rooms);
}
