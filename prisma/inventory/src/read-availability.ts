import type { CalendarDate } from '@holdfast/domain/calendar-date';
import { type Money, money } from '@holdfast/domain/money';
import { nightCount, type Stay } from '@holdfast/domain/stay';
import { type PriceLine, priceStay, promotionFor } from '@holdfast/domain/stay-price';
import type { InventoryDatabase } from './database.ts';
import { type PricedRoomType, readPricedNights } from './read-priced-nights.ts';

/** One night as a guest may book it; `price` is for one room, null where none is set. */
export interface NightAvailability {
  readonly date: CalendarDate;
  readonly roomsLeft: number;
  readonly price: Money | null;
}

/** Why a hotel does not sell a stay although there may be rooms. */
export type Restriction = 'STOP_SELL' | 'CLOSED_TO_ARRIVAL' | 'MIN_STAY' | 'MAX_STAY';

export interface Availability {
  readonly roomTypeId: string;
  /** Whether every night has a price and that many rooms left, and the hotel sells such a stay. */
  readonly available: boolean;
  /** The fewest rooms left on any night; a night that is not sold counts as none. */
  readonly roomsLeft: number;
  readonly restriction?: Restriction;
  readonly nights: readonly NightAvailability[];
  /** The price of the whole stay for all rooms, mandatory taxes included (decision D28); null without a price. */
  readonly total: Money | null;
  /** What the total is made of; empty without one. */
  readonly lines: readonly PriceLine[];
  /** Whether the promotion code given is one of the hotel's and holds for these dates. */
  readonly promotionApplied: boolean;
}

export interface WantedStay extends Stay {
  /** 1 unless told. */
  readonly rooms?: number | undefined;
  /** In all rooms together; one in each unless told. */
  readonly guests?: number | undefined;
  readonly promotionCode?: string | undefined;
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
  { roomTypeIds, ...stay }: WantedStay & { roomTypeIds: readonly string[] },
): Promise<Availability[]> {
  const reach = { from: stay.checkIn, until: stay.checkOut };
  const roomTypes = await readPricedNights(db, { roomTypeIds }, reach);
  return roomTypes.map((roomType) => summarize(roomType, stay));
}

function summarize(roomType: PricedRoomType, stay: WantedStay): Availability {
  const { roomTypeId, currency, rules } = roomType;
  const { rooms = 1 } = stay;
  const nights = roomType.nights.map(({ date, roomsLeft, stopSell, amountMinor }) => ({
    date,
    roomsLeft: stopSell ? 0 : roomsLeft,
    price: amountMinor === null || currency === null ? null : money(amountMinor, currency),
  }));
  const roomsLeft = nights.length === 0 ? 0 : Math.min(...nights.map((night) => night.roomsLeft));
  const restriction = restrictionOf(roomType, stay);
  const price = priceOf(roomType, stay);
  return {
    roomTypeId,
    available: price !== null && restriction === undefined && roomsLeft >= rooms,
    roomsLeft,
    ...(restriction === undefined ? {} : { restriction }),
    nights,
    total: price?.total ?? null,
    lines: price?.lines ?? [],
    promotionApplied: price !== null && promotionFor(rules, stay) !== undefined,
  };
}

/** As `night_restriction` judges in the reserve step: only the night of arrival knows how long a stay may be. */
function restrictionOf({ nights }: PricedRoomType, stay: WantedStay): Restriction | undefined {
  const [arrival] = nights;
  const length = nightCount(stay);
  if (nights.some(({ stopSell }) => stopSell)) return 'STOP_SELL';
  if (arrival === undefined) return undefined;
  if (arrival.closedToArrival) return 'CLOSED_TO_ARRIVAL';
  if (length < (arrival.minStay ?? 1)) return 'MIN_STAY';
  return length > (arrival.maxStay ?? length) ? 'MAX_STAY' : undefined;
}

function priceOf({ currency, nights, rules, charges }: PricedRoomType, stay: WantedStay) {
  const { checkIn, rooms = 1, guests = rooms, promotionCode } = stay;
  const nightsMinor = nights.flatMap(({ amountMinor }) => amountMinor ?? []);
  if (currency === null || nights.length === 0 || nightsMinor.length < nights.length) return null;
  return priceStay({ currency, nightsMinor, checkIn, rooms, guests, rules, charges, promotionCode });
}
