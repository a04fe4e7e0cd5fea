import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, type CalendarDate } from '@holdfast/domain/calendar-date';
import { openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { releaseRooms, reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { RoomShortage } from '@holdfast/prisma-inventory/room-shortage';
import type pg from 'pg';
import { zipf } from './zipf.ts';

/** Bookings that come and go while the searches are measured. */
export interface Bookings {
  /** How many rooms were taken or given back. */
  readonly changes: () => number;
  stop(): Promise<void>;
}

/**
 * Reserves at the market's own pace in the places that are searched, as often as they are, and gives rooms back
 * again, so that what searches remember is invalidated as it would be.
 */
export async function keepBooking(
  { search, inventoryUrl }: { search: pg.Pool; inventoryUrl: string },
  { perSecond, today }: { perSecond: number; today: CalendarDate },
): Promise<Bookings> {
  const { rows: places } = await search.query<{ hotels: string[] }>(
    `SELECT array_agg(hotel_id) FILTER (WHERE hotel_id ~ '^htl_[0-9]{6}$') AS hotels FROM hotels
      GROUP BY place_id ORDER BY count(*) DESC, place_id LIMIT 1000`,
  );
  const db = openInventoryDatabase({ url: inventoryUrl, maxConnections: 4 });
  const rank = zipf(places.length);
  const held: string[] = [];
  let changes = 0;
  let stopped = false;
  const change = async () => {
    const oldest = held.length > perSecond * 2 ? held.shift() : undefined;
    if (oldest !== undefined) {
      await releaseRooms(db, oldest);
      changes += 1;
      return;
    }
    const bookingId = `bk_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`;
    const hotels = places[rank()]?.hotels ?? [];
    const hotelId = hotels[Math.floor(Math.random() * hotels.length)] ?? '';
    const roomTypeId = `${hotelId.replace('htl_', 'rt_')}_${1 + Math.floor(Math.random() * 5)}`;
    const checkIn = addDays(today, 1 + Math.floor(Math.random() * 50));
    const stay = { checkIn, checkOut: addDays(checkIn, 2), livemode: false };
    const expiresAt = new Date(Date.now() + 900_000).toISOString();
    try {
      await reserveRooms(db, { bookingId, lines: [{ roomTypeId, rooms: 1 }], ...stay, expiresAt });
      held.push(bookingId);
      changes += 1;
    } catch (error) {
      if (!(error instanceof RoomShortage)) throw error;
    }
  };
  const running = (async () => {
    while (!stopped) {
      const until = performance.now() + 1000 / perSecond;
      await change();
      await sleep(Math.max(0, until - performance.now()));
    }
    for (const bookingId of held) await releaseRooms(db, bookingId);
  })();
  return {
    changes: () => changes,
    async stop() {
      stopped = true;
      await running;
      await db.$disconnect();
    },
  };
}
