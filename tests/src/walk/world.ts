import type { TestApp } from '../harness/start-app.ts';
import type { BookingRequest } from '../platform/book.ts';
import { type SoldRoomType, sellRooms } from '../platform/sell-rooms.ts';
import { type Audience, type Guest, newGuest, type Platform } from '../platform/start-platform.ts';

/** A hotel of the walk, with stays that are asked for there: the first is what most begin with. */
export interface WalkHotel extends SoldRoomType {
  readonly stays: readonly { readonly checkIn: string; readonly checkOut: string }[];
}

/** A booking of the walk, from the moment it was first asked for. */
export interface WalkBooking extends Pick<BookingRequest, 'bookingId' | 'guest'> {
  readonly hotel: WalkHotel;
}

/** Who acts on what in a walk. */
export interface WalkWorld {
  readonly platform: Platform;
  readonly hotelsEdge: TestApp;
  readonly hotels: readonly WalkHotel[];
  readonly supporters: readonly Guest[];
  readonly hotelier: Guest;
  /** Guests who come again and have points to spend. */
  readonly regulars: readonly Guest[];
  /** A code that fewer may use than try. */
  readonly promotionCode: string;
  /** By their numbers in the plan. */
  readonly bookings: Map<number, WalkBooking>;
  /** Tells the keys of one walk from those of another. */
  readonly run: string;
}

const roomsOfHotel = 60;
const pointsOfRegular = 12_000;
const usesOfCode = 12;

/** Three hotels: two in summer's first days, and one whose guests should have arrived by now. */
export async function makeWalkWorld(platform: Platform, hotelsEdge: TestApp): Promise<WalkWorld> {
  const spring = datesFrom('2027-03-26', 7);
  const { timeZone, today } = whereItIsEvening();
  const now = datesFrom(today, 5);
  const hotels = await Promise.all(
    [
      { nights: spring, stays: staysIn(spring) },
      { nights: spring, stays: staysIn(spring) },
      { nights: now, timeZone, stays: staysIn(now).slice(0, 2) },
    ].map(async ({ stays, ...sale }) => ({
      ...(await sellRooms(platform.databases, roomsOfHotel, sale)),
      stays,
    })),
  );
  const run = crypto.randomUUID().slice(0, 8);
  const world = {
    platform,
    hotelsEdge,
    hotels,
    supporters: [newGuest(), newGuest()],
    hotelier: newGuest(),
    regulars: [newGuest(), newGuest(), newGuest()],
    promotionCode: `WALK${run.toUpperCase()}`,
    bookings: new Map(),
    run,
  };
  await giveRewards(world);
  return world;
}

/** Points for the regulars, and a code that is good at every hotel of the walk. */
async function giveRewards({ platform, hotels, regulars, promotionCode }: WalkWorld): Promise<void> {
  const { booking, inventory } = platform.databases;
  await booking.query(
    `WITH account AS (
       INSERT INTO loyalty_accounts (account_id, points) SELECT id, $2 FROM unnest($1::text[]) id RETURNING account_id
     ), code AS (
       INSERT INTO promo_codes (code, max_uses) VALUES ($3, $4)
     )
     INSERT INTO loyalty_entries (account_id, booking_id, kind, points)
     SELECT account_id, 'bk_' || account_id, 'EARNED', $2 FROM account`,
    [regulars.map(({ id }) => id), pointsOfRegular, promotionCode, usesOfCode],
  );
  await inventory.query('UPDATE rate_plans SET rules = $2 WHERE room_type_id = ANY($1)', [
    hotels.map(({ roomTypeId }) => roomTypeId),
    JSON.stringify([{ kind: 'PROMOTION', code: promotionCode, percentOff: 20 }]),
  ]);
}

/** Stays of two to four nights within these nights, the one in the middle first. */
function staysIn(nights: readonly string[]) {
  const stay = (from: number, until: number) => ({
    checkIn: nights[from] as string,
    checkOut: nights[until] as string,
  });
  return [stay(0, 2), stay(0, 3), stay(1, 3), stay(1, 4), stay(2, nights.length - 1)];
}

function datesFrom(first: string, days: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: days }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A time zone where it is seven in the evening, so that check-in was today, whenever the walk is made. */
function whereItIsEvening(now = new Date()): { timeZone: string; today: string } {
  const ahead = ((19 - now.getUTCHours() + 36) % 24) - 12;
  // These zones are named the other way round.
  const timeZone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  const today = new Date(now.getTime() + ahead * 3_600_000).toISOString().slice(0, 10);
  return { timeZone, today };
}

/** How a person of the walk asks an edge. */
export function tokenFor(world: WalkWorld, person: Guest, audience: Audience): Promise<string> {
  const roles = { customer: 'USER', support: 'SUPPORT', admin: 'ADMIN' } as const;
  return world.platform.tokenOf(person, [roles[audience]], audience);
}
