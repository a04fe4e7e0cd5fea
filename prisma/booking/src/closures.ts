import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { ClosureItemState, ClosureMode, ClosureState } from '@holdfast/domain/close-hotel-contract';
import type { Closure } from '../generated/client.ts';
import type { BookingDatabase } from './database.ts';

export type ClosureRow = Closure;

/** A hotel's closure as it was asked for; nights from `fromDate` until before `untilDate`. */
export interface NewClosure {
  readonly id: string;
  readonly livemode: boolean;
  readonly hotelId: string;
  readonly fingerprint: string;
  readonly fromDate: CalendarDate;
  readonly untilDate: CalendarDate;
  readonly mode: ClosureMode;
  /** What was written for colleagues; kept here and nowhere else (decision D27). */
  readonly note?: string | undefined;
  readonly requestedBy: string;
  readonly bookingsPerMinute: number;
}

/** Writes a closure, once per idempotency key; the row that was there first is returned, so compare its fingerprint. */
export async function acceptClosure(
  db: BookingDatabase,
  { note, ...closure }: NewClosure,
): Promise<ClosureRow> {
  await db.closure.createMany({ data: { ...closure, note: note ?? null }, skipDuplicates: true });
  return db.closure.findUniqueOrThrow({ where: { id: closure.id } });
}

/** The closure with this id, whichever hotel's it is, or null. */
export function findClosure(db: BookingDatabase, closureId: string): Promise<ClosureRow | null> {
  return db.closure.findUnique({ where: { id: closureId } });
}

/** A page of a hotel's closures, newest first. `page` counts from 1. */
export async function listClosures(
  db: BookingDatabase,
  query: { hotelId: string; page: number; pageSize: number },
): Promise<{ items: ClosureRow[]; total: number }> {
  const where = { hotelId: query.hotelId };
  const [items, total] = await Promise.all([
    db.closure.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    }),
    db.closure.count({ where }),
  ]);
  return { items, total };
}

/** Moves a closure that is not done to another state; DONE is for good. */
export async function moveClosure(
  db: BookingDatabase,
  { closureId, state }: { closureId: string; state: ClosureState },
): Promise<void> {
  const now = new Date();
  await db.closure.updateMany({
    where: { id: closureId, state: { notIn: ['DONE', state] } },
    data: { state, updatedAt: now, ...(state === 'DONE' ? { finishedAt: now } : {}) },
  });
}

/** Ids of closures that are not done and older than the given seconds, oldest first (decision D1). */
export async function findUnfinishedClosures(
  db: BookingDatabase,
  query: { olderThanSeconds: number; limit: number },
): Promise<string[]> {
  const rows = await db.closure.findMany({
    where: { finishedAt: null, createdAt: { lt: new Date(Date.now() - query.olderThanSeconds * 1000) } },
    orderBy: { createdAt: 'asc' },
    take: query.limit,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** How many bookings of a closure there are in each state. */
export async function countClosureItems(
  db: BookingDatabase,
  closureIds: readonly string[],
): Promise<Map<string, Partial<Record<ClosureItemState, number>>>> {
  const groups = await db.closureItem.groupBy({
    by: ['closureId', 'state'],
    where: { closureId: { in: [...closureIds] } },
    _count: true,
  });
  const counts = new Map<string, Partial<Record<ClosureItemState, number>>>();
  for (const { closureId, state, _count } of groups) {
    counts.set(closureId, { ...counts.get(closureId), [state]: _count });
  }
  return counts;
}
