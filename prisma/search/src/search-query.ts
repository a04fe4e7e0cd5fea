import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { ExchangeRates } from '@holdfast/domain/exchange';
import type { Coordinates } from '@holdfast/domain/geo-cell';
import type { Money } from '@holdfast/domain/money';
import type { Stay } from '@holdfast/domain/stay';

/**
 * In which order hotels come. RECOMMENDED: most points first; 20 for each point of the rating, which counts as if
 * ten more guests had given 3.5, 2 for each star, up to 30 for how near the price is to the lowest found, less half
 * a point for each kilometre.
 */
export type SearchSort = 'RECOMMENDED' | 'PRICE' | 'DISTANCE' | 'RATING';

/** What is looked for. */
export interface SearchQuery extends Stay {
  readonly near: Coordinates & { readonly radiusKm: number };
  readonly checkIn: CalendarDate;
  readonly checkOut: CalendarDate;
  /** In all rooms together. */
  readonly guests: number;
  readonly rooms?: number | undefined;
  /** In which prices are compared; ISO 4217. */
  readonly currency: string;
  readonly rates: ExchangeRates;
  /** Test mode sees sandbox hotels only (decision D10). */
  readonly livemode: boolean;
  /** Words about the hotel, all of which it has. */
  readonly text?: string | undefined;
  /** The whole stay with mandatory taxes, in minor units of `currency`, both included (decision D28). */
  readonly priceMinMinor?: number | undefined;
  readonly priceMaxMinor?: number | undefined;
  /** The hotel has all of them. */
  readonly amenities?: readonly string[] | undefined;
  /** Any of them. */
  readonly stars?: readonly number[] | undefined;
  readonly ratingMin?: number | undefined;
  readonly sort: SearchSort;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** The cheapest room type of a hotel that is free for the party and within the asked prices. */
export interface FoundOffer {
  readonly roomTypeId: string;
  readonly roomTypeName: string;
  /** How many of them the party takes. */
  readonly rooms: number;
  readonly maxGuests: number;
  readonly roomsLeft: number;
  /** The whole stay in all rooms, in the hotel's currency. */
  readonly totalPrice: Money;
  /** The same in the query's currency; null where no rate is known, and then no price filter is met. */
  readonly comparedMinor: number | null;
}

/** What the deadlines of cancelling a found room follow from. */
export interface FoundTerms {
  readonly hotel: { readonly timeZone: string; readonly checkInTime: string };
  readonly cancellationTiers: readonly CancellationTier[];
}

/** A hotel with a free room. */
export interface FoundHotel extends Coordinates {
  readonly hotelId: string;
  readonly name: string;
  readonly city: string;
  readonly countryCode: string;
  readonly stars: number;
  readonly amenities: readonly string[];
  /** `average` has one decimal digit, null without a review. */
  readonly rating: { readonly average: number | null; readonly count: number };
  readonly photoKey: string | null;
  /** To the metre. */
  readonly distanceKm: number;
  readonly offer: FoundOffer;
  /** Of the room offered; null for a hotel not refreshed since searches know them. */
  readonly terms: FoundTerms | null;
}

/** How many hotels have a value. */
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** A page of hotels. Facets of stars and prices count what there would be without their own filter. */
export interface SearchResult {
  readonly total: number;
  readonly items: readonly FoundHotel[];
  readonly facets: {
    readonly stars: readonly FacetCount<number>[];
    readonly amenities: readonly FacetCount<string>[];
    /** Hotels rated at least `value`. */
    readonly ratings: readonly FacetCount<number>[];
    /** In minor units of the query's currency, both ends included; bands without a hotel are left out. */
    readonly price: readonly {
      readonly fromMinor: number;
      readonly toMinor: number;
      readonly count: number;
    }[];
  };
}
