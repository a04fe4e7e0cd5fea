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
  /** By their numbers in the plan. */
  readonly bookings: Map<number, WalkBooking>;
  /** Tells the keys of one walk from those of another. */
  readonly run: string;
}

const roomsOfHotel = 40;

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
  return {
    platform,
    hotelsEdge,
    hotels,
    supporters: [newGuest(), newGuest()],
    hotelier: newGuest(),
    bookings: new Map(),
    run: crypto.randomUUID().slice(0, 8),
  };
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
