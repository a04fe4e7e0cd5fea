import type { CalendarDate } from './calendar-date.ts';
import { type CalendarMonth, longestSearchedNights, nightsOfOffers } from './offer-months.ts';
import type { Charge, RateRule } from './rate-rules.ts';
import { nightsOf } from './stay.ts';
import { lengthOfStayPercentOff } from './stay-price.ts';

/** One night of a room type as far as a search asks; `amountMinor` is the price of one room, null without one. */
export interface OfferedNight {
  readonly date: CalendarDate;
  readonly roomsLeft: number;
  readonly stopSell: boolean;
  readonly minStay: number | null;
  readonly maxStay: number | null;
  readonly closedToArrival: boolean;
  readonly amountMinor: number | null;
}

/** What a room type offers to whoever arrives in one month, as searches read it. Index 0 is the month's first. */
export interface OfferArrays {
  readonly month: CalendarMonth;
  /** 0 for a night that is not sold: stopped, without a price, or not there. */
  readonly roomsLeft: readonly number[];
  /** What all nights before this one cost together; one member more than there are nights. */
  readonly priceSums: readonly number[];
  /** By the day of arrival, null when no day asks for any. A day on which none may arrive has `noStay`. */
  readonly minStay: readonly number[] | null;
  readonly maxStay: readonly number[] | null;
  /** Percent off a stay of one night, of two, and so on; null when no length is cheaper. */
  readonly lengthOfStay: readonly number[] | null;
}

/** More nights than any stay has. */
const noStay = 32_767;

/** Writes nights, in any order and with gaps, as the arrays of each month of arrival. */
export function offerArrays(
  months: readonly CalendarMonth[],
  nights: readonly OfferedNight[],
  rules: readonly RateRule[],
): OfferArrays[] {
  const byDate = new Map(nights.map((night) => [night.date, night]));
  const percents = Array.from({ length: longestSearchedNights }, (_, night) =>
    lengthOfStayPercentOff(rules, night + 1),
  );
  const lengthOfStay = unlessAll(0, percents);
  return months.map((month) => {
    const row = datesOf(month).map((date) => byDate.get(date));
    return { month, ...arraysOf(row), lengthOfStay };
  });
}

function arraysOf(row: readonly (OfferedNight | undefined)[]) {
  const arrivals = row.slice(0, row.length - longestSearchedNights + 1);
  const priceSums = [0];
  for (const night of row) priceSums.push((priceSums.at(-1) ?? 0) + (night?.amountMinor ?? 0));
  const minStay = arrivals.map((night) => (night?.closedToArrival ? noStay : (night?.minStay ?? 1)));
  const maxStay = arrivals.map((night) => night?.maxStay ?? noStay);
  return {
    roomsLeft: row.map(sellable),
    priceSums,
    minStay: unlessAll(1, minStay),
    maxStay: unlessAll(noStay, maxStay),
  };
}

// A market has the same dates a million times over.
const dates = new Map<CalendarMonth, readonly CalendarDate[]>();

function datesOf(month: CalendarMonth): readonly CalendarDate[] {
  const known = dates.get(month);
  if (known !== undefined) return known;
  const { from, until } = nightsOfOffers(month);
  const made = nightsOf({ checkIn: from, checkOut: until });
  dates.set(month, made);
  return made;
}

function sellable(night: OfferedNight | undefined): number {
  if (night === undefined || night.stopSell || night.amountMinor === null) return 0;
  return Math.min(Math.max(night.roomsLeft, 0), noStay);
}

function unlessAll(usual: number, values: readonly number[]): readonly number[] | null {
  return values.every((value) => value === usual) ? null : values;
}

/** The mandatory charges of a stay that room prices do not hold, summed by what they are counted by. */
export interface ChargeSums {
  readonly basisPoints: number;
  readonly perRoomNightMinor: number;
  readonly perGuestNightMinor: number;
  readonly perRoomStayMinor: number;
}

/** Sums charges as priceStay adds them: percentages are of one sum, rounded once. */
export function sumCharges(charges: readonly Charge[]): ChargeSums {
  const sumOf = (basis: Charge['basis']) =>
    charges
      .filter((charge) => charge.basis === basis && !charge.included)
      .reduce(
        (sum, charge) => sum + (charge.basis === 'PERCENT' ? charge.basisPoints : charge.amountMinor),
        0,
      );
  return {
    basisPoints: sumOf('PERCENT'),
    perRoomNightMinor: sumOf('PER_ROOM_NIGHT'),
    perGuestNightMinor: sumOf('PER_GUEST_NIGHT'),
    perRoomStayMinor: sumOf('PER_ROOM_STAY'),
  };
}
