import type { CancellationTier } from './cancellation-policy.ts';
import {
  type ChargeSums,
  type OfferArrays,
  type OfferedNight,
  offerArrays,
  sumCharges,
} from './offer-arrays.ts';
import type { CalendarMonth } from './offer-months.ts';
import type { Charge, RateRule } from './rate-rules.ts';

/** A hotel as the catalog describes it. */
export interface DescribedHotel {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly city: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly stars: number;
  readonly amenities: readonly string[];
  readonly ratingSum: number;
  readonly ratingCount: number;
  readonly status: string;
  readonly sandbox: boolean;
  readonly currency: string;
  readonly photo: string | null;
  /** IANA name. */
  readonly timeZone: string;
  /** `HH:MM` on the hotel's clock. */
  readonly checkInTime: string;
  readonly roomTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly maxGuests: number;
    /** Its own policy's, else the hotel's. */
    readonly cancellationTiers: readonly CancellationTier[];
  }[];
}

/** A room type as the inventory sells it. */
export interface SoldRoomType {
  readonly roomTypeId: string;
  readonly hotelId: string;
  readonly currency: string;
  /** The hotel's, then its own. */
  readonly rules: readonly RateRule[];
  readonly charges: readonly Charge[];
  readonly nights: readonly OfferedNight[];
}

/** One room type's offers for one month of arrival. */
export interface SearchedOffer extends OfferArrays {
  readonly roomTypeId: string;
  readonly roomTypeName: string;
  readonly maxGuests: number;
}

/** A hotel as searches read it. */
export interface SearchedHotel extends Omit<DescribedHotel, 'status' | 'ratingSum' | 'roomTypes'> {
  /** To one decimal, null without a review. */
  readonly ratingAverage: number | null;
  /** By room type. */
  readonly cancellation: Readonly<Record<string, readonly CancellationTier[]>>;
  readonly charges: ChargeSums;
  readonly offers: readonly SearchedOffer[];
}

/**
 * Puts together what catalog and inventory say of a hotel, for some months of arrival. Undefined for one that is
 * not to be found. A room type sold in another currency than the hotel's is left out.
 */
export function searchedHotel(
  { status, ratingSum, roomTypes, ...hotel }: DescribedHotel,
  sold: readonly SoldRoomType[],
  months: readonly CalendarMonth[],
): SearchedHotel | undefined {
  if (status !== 'ACTIVE') return undefined;
  const described = new Map(roomTypes.map((roomType) => [roomType.id, roomType]));
  const own = sold.filter(({ hotelId, currency }) => hotelId === hotel.id && currency === hotel.currency);
  const offers = own.flatMap(({ roomTypeId, nights, rules }) => {
    const roomType = described.get(roomTypeId);
    if (roomType === undefined) return [];
    const { name: roomTypeName, maxGuests } = roomType;
    return offerArrays(months, nights, rules).map((arrays) => ({
      roomTypeId,
      roomTypeName,
      maxGuests,
      ...arrays,
    }));
  });
  const { ratingCount } = hotel;
  const ratingAverage = ratingCount === 0 ? null : Math.round((ratingSum / ratingCount) * 10) / 10;
  const cancellation = Object.fromEntries(roomTypes.map((type) => [type.id, type.cancellationTiers]));
  return { ...hotel, ratingAverage, cancellation, charges: sumCharges(own[0]?.charges ?? []), offers };
}
