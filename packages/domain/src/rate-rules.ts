import type { CalendarDate } from './calendar-date.ts';

/** How a room type is priced. Amounts are minor units of `currency`, for one room and night. */
export interface RatePlan {
  readonly currency: string;
  readonly baseMinor: number;
  /** Prices made by rules are whole multiples of this. */
  readonly stepMinor: number;
  /** No rule makes a night cheaper than the floor or dearer than the ceiling; null for no bound. */
  readonly floorMinor: number | null;
  readonly ceilingMinor: number | null;
}

/** Changes the price of the nights it meets to `percent` of what it was: 118 is 18 % dearer. */
export type NightRule =
  /** Every year from one `MM-DD` to another, both included; a season may run over the year's end. */
  | { readonly kind: 'SEASON'; readonly from: string; readonly until: string; readonly percent: number }
  /** ISO weekdays, 1 for Monday; the night of Friday is 5. */
  | { readonly kind: 'WEEKEND'; readonly weekdays: readonly number[]; readonly percent: number }
  | { readonly kind: 'HOLIDAY'; readonly dates: readonly CalendarDate[]; readonly percent: number }
  /** Demand: of the steps whose share of the night's capacity is sold, the highest counts. */
  | {
      readonly kind: 'OCCUPANCY';
      readonly steps: readonly { readonly soldPercent: number; readonly percent: number }[];
    };

/** Takes `percentOff` from the price of a whole stay. */
export type StayRule =
  | { readonly kind: 'LENGTH_OF_STAY'; readonly minNights: number; readonly percentOff: number }
  /** For whoever gives the code, for stays that begin from `from` to `until` (both included, each may be missing). */
  | {
      readonly kind: 'PROMOTION';
      readonly code: string;
      readonly percentOff: number;
      readonly from?: CalendarDate | undefined;
      readonly until?: CalendarDate | undefined;
    };

/** One rule of a hotel's or a room type's prices. */
export type RateRule = NightRule | StayRule;

/** A tax or fee of a hotel, mandatory (decision D28). */
export type Charge = {
  readonly kind: 'TAX' | 'FEE';
  readonly name: string;
  /** Whether room prices hold it already: then it is shown and not added. */
  readonly included: boolean;
} & (
  | { readonly basis: 'PERCENT'; readonly basisPoints: number }
  | {
      readonly basis: 'PER_ROOM_NIGHT' | 'PER_GUEST_NIGHT' | 'PER_ROOM_STAY';
      /** In minor units of the hotel's currency. */
      readonly amountMinor: number;
    }
);
