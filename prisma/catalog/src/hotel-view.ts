import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { Hotel as HotelRow, Photo, Prisma, RoomType as RoomTypeRow } from '../generated/client.ts';
import { type HouseRules, readHouseRulesColumn, readTiersColumn } from './json-columns.ts';
import { type Rating, ratingOf } from './rating.ts';

/** A hotel with its terms read, without what belongs to it. */
export interface HotelTerms extends Omit<HotelRow, 'houseRules'> {
  /** Of the hotel; a room type may have others. */
  readonly cancellationTiers: readonly CancellationTier[];
  readonly houseRules: HouseRules;
  readonly rating: Rating;
}

export interface RoomType extends RoomTypeRow {
  /** Its own policy's, else the hotel's. */
  readonly cancellationTiers: readonly CancellationTier[];
}

/** A hotel with its room types by size and name, and its photos, and theirs, in the hotel's order. */
export interface Hotel extends HotelTerms {
  readonly roomTypes: readonly RoomType[];
  readonly photos: readonly Photo[];
}

const policy = { select: { tiers: true } } as const;

/** What is read of a hotel's terms. */
export const hotelTerms = { cancellationPolicy: policy } satisfies Prisma.HotelInclude;

/** What is read of a room type. */
export const roomTypeParts = { cancellationPolicy: policy } satisfies Prisma.RoomTypeInclude;

/** What is read of a hotel. */
export const hotelParts = {
  ...hotelTerms,
  roomTypes: { orderBy: [{ maxGuests: 'asc' }, { name: 'asc' }, { id: 'asc' }], include: roomTypeParts },
  photos: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.HotelInclude;

type TermsRow = Prisma.HotelGetPayload<{ include: typeof hotelTerms }>;
type TypeRow = Prisma.RoomTypeGetPayload<{ include: typeof roomTypeParts }>;
type WholeRow = Prisma.HotelGetPayload<{ include: typeof hotelParts }>;

export function hotelTermsOf({ cancellationPolicy, ...row }: TermsRow): HotelTerms {
  return {
    ...row,
    cancellationTiers: readTiersColumn(cancellationPolicy.tiers),
    houseRules: readHouseRulesColumn(row.houseRules),
    rating: ratingOf(row),
  };
}

export function roomTypeOf({ cancellationPolicy, ...row }: TypeRow, hotel: HotelTerms): RoomType {
  return { ...row, cancellationTiers: tiersOfRoomType(cancellationPolicy, hotel.cancellationTiers) };
}

/** A room type's own tiers, else the hotel's. */
export function tiersOfRoomType(
  own: { readonly tiers: unknown } | null,
  ofHotel: readonly CancellationTier[],
): readonly CancellationTier[] {
  return own === null ? ofHotel : readTiersColumn(own.tiers);
}

export function hotelOf({ roomTypes, photos, ...row }: WholeRow): Hotel {
  const terms = hotelTermsOf(row);
  return { ...terms, roomTypes: roomTypes.map((type) => roomTypeOf(type, terms)), photos };
}
