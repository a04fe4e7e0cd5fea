import type { Closure } from '@holdfast/contracts/http/admin/closures';
import {
  type ClosureItemState,
  type ClosureMode,
  type ClosureState,
  closureItemStates,
} from '@holdfast/domain/close-hotel-contract';
import { type ClosureRow, countClosureItems } from '@holdfast/prisma-booking/closures';
import type { Platform } from '../platform.ts';

/** Closures as the hotel sees them, each with how far it is. */
export async function closureViews({ bookings }: Platform, rows: readonly ClosureRow[]): Promise<Closure[]> {
  const ids = rows.map(({ id }) => id);
  const counts = await countClosureItems(bookings, ids);
  return rows.map((row) => closureView(row, counts.get(row.id) ?? {}));
}

/** One closure as the hotel sees it. */
export async function showClosure(platform: Platform, row: ClosureRow): Promise<Closure> {
  const [view] = await closureViews(platform, [row]);
  if (view === undefined) throw new Error('a closure was not shown');
  return view;
}

function closureView(row: ClosureRow, counted: Partial<Record<ClosureItemState, number>>): Closure {
  const none = Object.fromEntries(closureItemStates.map((state) => [state, 0]));
  return {
    id: row.id,
    hotelId: row.hotelId,
    from: row.fromDate,
    until: row.untilDate,
    mode: row.mode as ClosureMode,
    bookingsPerMinute: row.bookingsPerMinute,
    ...(row.note === null ? {} : { note: row.note }),
    requestedBy: row.requestedBy,
    state: row.state as ClosureState,
    counts: { ...none, ...counted } as Closure['counts'],
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    ...(row.finishedAt === null ? {} : { finishedAt: row.finishedAt.toISOString() }),
  };
}
