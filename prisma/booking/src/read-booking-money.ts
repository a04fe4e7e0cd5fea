import { fromMoneyColumn } from '@holdfast/prisma-client/money-column';
import type { BookingDatabase } from './database.ts';

/** What a settled booking says of its money. Amounts are minor units. */
export interface BookingMoney {
  readonly id: string;
  /** The booking whose payments pay for it: itself, save in an itinerary. */
  readonly payerId: string;
  readonly status: string;
  readonly operating: boolean;
  readonly updatedAt: Date;
  readonly totalMinor: number;
  readonly pointsMinor: number;
  readonly capturedMinor: number;
  readonly refundedMinor: number;
  /** What ending it promised to give back; null where nobody ended it. */
  readonly promisedMinor: number | null;
  readonly refunds: readonly {
    readonly refundId: string;
    readonly state: string;
    readonly amountMinor: number;
  }[];
}

/** Where a list goes on. */
export interface SettledCursor {
  readonly settledAt: Date;
  readonly bookingId: string;
}

/** Bookings whose outcome was written from one instant until before another, in that order. */
export async function listSettled(
  db: BookingDatabase,
  query: {
    readonly from: Date;
    readonly until: Date;
    readonly after: SettledCursor | null;
    readonly limit: number;
  },
): Promise<{ bookingIds: string[]; next: SettledCursor | null }> {
  const after = query.after ?? { settledAt: new Date(0), bookingId: '' };
  const rows = await db.$queryRaw<{ id: string; settled_at: Date }[]>`
    SELECT id, settled_at FROM bookings
    WHERE settled_at >= ${query.from} AND settled_at < ${query.until}
      AND (settled_at, id) > (${after.settledAt}, ${after.bookingId})
    ORDER BY settled_at, id LIMIT ${query.limit}`;
  const last = rows.length === query.limit ? rows.at(-1) : undefined;
  return {
    bookingIds: rows.map(({ id }) => id),
    next: last === undefined ? null : { settledAt: last.settled_at, bookingId: last.id },
  };
}

/** What these bookings say of their money, with every booking that is paid by the same payments. */
export async function readBookingMoney(
  db: BookingDatabase,
  bookingIds: readonly string[],
): Promise<BookingMoney[]> {
  const named = await db.booking.findMany({
    where: { id: { in: [...bookingIds] } },
    select: { id: true, payerId: true },
  });
  const payerIds = [...new Set(named.map(({ id, payerId }) => payerId ?? id))];
  const rows = await db.booking.findMany({
    where: {
      settledAt: { not: null },
      OR: [{ id: { in: payerIds } }, { payerId: { in: payerIds } }],
    },
    include: {
      refunds: true,
      operations: { where: { finishedAt: null }, select: { id: true }, take: 1 },
      history: { where: { kind: 'ENDED' }, orderBy: { id: 'desc' }, take: 1 },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    payerId: row.payerId ?? row.id,
    status: row.status,
    operating: row.operations.length > 0,
    updatedAt: row.updatedAt,
    totalMinor: fromMoneyColumn(row.totalAmountMinor),
    pointsMinor: fromMoneyColumn(row.pointsAmountMinor),
    capturedMinor: fromMoneyColumn(row.capturedAmountMinor),
    refundedMinor: fromMoneyColumn(row.refundedAmountMinor),
    promisedMinor: promisedBy(row.history[0]?.entry),
    refunds: row.refunds.map(({ refundId, state, amountMinor }) => ({
      refundId,
      state,
      amountMinor: fromMoneyColumn(amountMinor),
    })),
  }));
}

function promisedBy(ending: unknown): number | null {
  return (ending as { refundMinor?: number } | undefined)?.refundMinor ?? null;
}
