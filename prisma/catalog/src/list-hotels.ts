import type { CancellationTier } from '@holdfast/domain/cancellation-policy';
import type { Hotel } from '../generated/client.ts';
import type { CatalogDatabase } from './database.ts';
import { hotelTerms, roomTypeParts, tiersOfRoomType } from './hotel-view.ts';
import { readTiersColumn } from './json-columns.ts';
import { ratingOf } from './rating.ts';

/** What search shows of a hotel; search keeps only active ones. */
export interface HotelForSearch
  extends Pick<
    Hotel,
    | 'id'
    | 'name'
    | 'description'
    | 'city'
    | 'countryCode'
    | 'latitude'
    | 'longitude'
    | 'stars'
    | 'amenities'
    | 'ratingSum'
    | 'ratingCount'
    | 'status'
    | 'sandbox'
    | 'currency'
    | 'timeZone'
    | 'checkInTime'
  > {
  /** The first photo's object key. */
  readonly photo: string | null;
  readonly roomTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly maxGuests: number;
    /** Its own policy's, else the hotel's. */
    readonly cancellationTiers: readonly CancellationTier[];
  }[];
}

const searchColumns = {
  id: true,
  name: true,
  description: true,
  city: true,
  countryCode: true,
  latitude: true,
  longitude: true,
  stars: true,
  amenities: true,
  ratingSum: true,
  ratingCount: true,
  status: true,
  sandbox: true,
  currency: true,
  timeZone: true,
  checkInTime: true,
} as const;

/** These hotels as search needs them, by id, whatever their status; those that do not exist are left out. */
export async function readHotelsForSearch(
  db: CatalogDatabase,
  { hotelIds }: { hotelIds: readonly string[] },
): Promise<HotelForSearch[]> {
  const rows = await db.hotel.findMany({
    where: { id: { in: [...hotelIds] } },
    select: {
      ...searchColumns,
      ...hotelTerms,
      roomTypes: {
        select: { id: true, name: true, maxGuests: true, ...roomTypeParts },
        orderBy: { id: 'asc' },
      },
      photos: {
        select: { objectKey: true },
        where: { roomTypeId: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        take: 1,
      },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ photos, cancellationPolicy, roomTypes, ...row }) => {
    const ofHotel = readTiersColumn(cancellationPolicy.tiers);
    return {
      ...row,
      photo: photos[0]?.objectKey ?? null,
      roomTypes: roomTypes.map(({ cancellationPolicy: own, ...roomType }) => ({
        ...roomType,
        cancellationTiers: tiersOfRoomType(own, ofHotel),
      })),
    };
  });
}

/** The ids of all hotels in order, `limit` at a time, from the one behind `after`; whatever their status. */
export async function listHotelIds(
  db: CatalogDatabase,
  { after = '', limit }: { after?: string | undefined; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM hotels WHERE id > ${after} ORDER BY id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Which hotels to list: all of them without `hotelIds`, and with `sandboxOnly` those of test mode (decision D10). */
interface ManagedHotels {
  readonly hotelIds: readonly string[] | null;
  readonly sandboxOnly: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** A page of the hotels a manager may change, by name. */
export async function listManagedHotels(
  db: CatalogDatabase,
  { hotelIds, sandboxOnly, page, pageSize }: ManagedHotels,
) {
  const own = hotelIds === null ? {} : { id: { in: [...hotelIds] } };
  const where = { ...own, ...(sandboxOnly ? { sandbox: true } : {}) };
  const [rows, total] = await Promise.all([
    db.hotel.findMany({
      where,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db.hotel.count({ where }),
  ]);
  return { items: rows.map((row) => ({ ...row, rating: ratingOf(row) })), total };
}
