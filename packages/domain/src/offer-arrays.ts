import { addDays, type CalendarDate } from './calendar-date.ts';
import { type CalendarMonth, longestSearchedNights, nightsOfOffers } from './offer-months.ts';
import type { Charge, RateRule } from './rate-rules.ts';
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
export const noStay = 32_767;

/** Writes nights, in any order and with gaps, as the arrays of one month of arrival. */
export function offerArrays(
  month: CalendarMonth,
  nights: readonly OfferedNight[],
  rules: readonly RateRule[],
): OfferArrays {
  const byDate = new Map(nights.map((night) => [night.date, night]));
  const row = datesOfOffers(month).map((date) => byDate.get(date));
  const arrivals = row.slice(0, row.length - longestSearchedNights + 1);
  let sum = 0;
  const priceSums = [0];
  for (const night of row) {
    sum += night?.amountMinor ?? 0;
    priceSums.push(sum);
  }
  const percents = Array.from({ length: longestSearchedNights }, (_, night) =>
    lengthOfStayPercentOff(rules, night + 1),
  );
  return {
    month,
    roomsLeft: row.map(sellable),
    priceSums,
    minStay: unlessAll(
      1,
      arrivals.map((night) => (night?.closedToArrival ? noStay : (night?.minStay ?? 1))),
    ),
    maxStay: unlessAll(
      noStay,
      arrivals.map((night) => night?.maxStay ?? noStay),
    ),
    lengthOfStay: unlessAll(0, percents),
  };
}

// The same few months for every room type of a market, which has hundreds of thousands.
const datesByMonth = new Map<CalendarMonth, readonly CalendarDate[]>();

function datesOfOffers(month: CalendarMonth): readonly CalendarDate[] {
  const known = datesByMonth.get(month);
  if (known !== undefined) return known;
  const { from, nights } = nightsOfOffers(month);
  const dates = Array.from({ length: nights }, (_, night) => addDays(from, night));
  datesByMonth.set(month, dates);
  return dates;
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
