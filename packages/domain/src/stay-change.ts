import type { CalendarDate } from './calendar-date.ts';
import type { Charge, RateRule } from './rate-rules.ts';
import { nightCount, type Stay } from './stay.ts';
import { priceStay, type StayPrice } from './stay-price.ts';

/** Dates and rooms of one room type. */
export interface StayOfRooms extends Stay {
  readonly rooms: number;
  /** In all rooms together. */
  readonly guests: number;
}

/** What was agreed for the stay that a guest has. */
export interface AgreedStay extends StayOfRooms {
  readonly currency: string;
  /** The price of one room for each night, in minor units. */
  readonly nights: readonly AgreedNight[];
  readonly promotionCode?: string | undefined;
}

/** A night with what one room costs, in minor units. */
export interface AgreedNight {
  readonly date: CalendarDate;
  readonly amountMinor: number;
}

/** A night as it is sold now; `amountMinor` is null where it is not. */
export interface NightForSale {
  readonly date: CalendarDate;
  readonly roomsLeft: number;
  readonly stopSell: boolean;
  readonly minStay: number | null;
  readonly maxStay: number | null;
  readonly closedToArrival: boolean;
  readonly amountMinor: number | null;
}

/** What the hotel sells now, on every night of the stay that is wanted. */
export interface StayForSale {
  readonly currency: string | null;
  readonly rules: readonly RateRule[];
  readonly charges: readonly Charge[];
  readonly nights: readonly NightForSale[];
}

/** What another stay in rooms of the same type would cost, and whether it is to be had. */
export interface ProposedStay {
  /** Whether what the guest lacks is free and the hotel's restrictions allow the stay; the reserve step judges. */
  readonly available: boolean;
  /** Null where a night has no price. */
  readonly price: StayPrice | null;
  readonly nights: readonly AgreedNight[];
}

/**
 * Prices another stay: nights the guest has keep the price that was agreed, others have today's (decision D17). Only
 * what the guest lacks needs to be free.
 */
export function proposeStay(agreed: AgreedStay, wanted: StayOfRooms, sold: StayForSale): ProposedStay {
  const agreedMinor = new Map(agreed.nights.map(({ date, amountMinor }) => [date, amountMinor]));
  const nights = sold.nights.flatMap(({ date, amountMinor: todays }) => {
    const amountMinor = agreedMinor.get(date) ?? todays;
    return amountMinor === null ? [] : [{ date, amountMinor }];
  });
  const priced =
    sold.currency === agreed.currency && nights.length > 0 && nights.length === sold.nights.length;
  const price = priced ? priceOf(agreed, wanted, sold, nights) : null;
  const free = sold.nights.every((night) => {
    const lacking = lackingOn(night.date, agreed, wanted);
    return lacking <= 0 || (!night.stopSell && night.roomsLeft >= lacking);
  });
  return { available: price !== null && free && !isRestricted(agreed, wanted, sold), price, nights };
}

function priceOf(
  { promotionCode }: AgreedStay,
  { checkIn, rooms, guests }: StayOfRooms,
  { currency, rules, charges }: StayForSale,
  nights: readonly AgreedNight[],
): StayPrice {
  const nightsMinor = nights.map(({ amountMinor }) => amountMinor);
  return priceStay({
    currency: currency ?? '',
    nightsMinor,
    ...{ checkIn, rooms, guests, rules, charges, promotionCode },
  });
}

function lackingOn(date: CalendarDate, had: StayOfRooms, wanted: StayOfRooms): number {
  return wanted.rooms - (had.checkIn <= date && date < had.checkOut ? had.rooms : 0);
}

// As `prepare_change` judges: what the guest has stays theirs although sale of it has been restricted since.
function isRestricted(agreed: AgreedStay, wanted: StayOfRooms, { nights: [arrival] }: StayForSale): boolean {
  if (arrival === undefined) return true;
  const lacks = lackingOn(arrival.date, agreed, wanted) > 0;
  const arrivesAnew = lacks || wanted.checkIn !== agreed.checkIn;
  if (arrivesAnew && arrival.closedToArrival) return true;
  if (!arrivesAnew && wanted.checkOut === agreed.checkOut) return false;
  const length = nightCount(wanted);
  return length < (arrival.minStay ?? 1) || length > (arrival.maxStay ?? length);
}
