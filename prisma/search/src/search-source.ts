import type { CalendarDate } from '@holdfast/domain/calendar-date';
import type { DescribedHotel, SoldRoomType } from '@holdfast/domain/searched-hotel';

/** Where searches' data comes from; whoever may read catalog and inventory hands in their reads. */
export interface SearchSource {
  /** Ids of hotels in order, whatever their status, from the one behind `after`. */
  listHotelIds(after: string, limit: number): Promise<readonly string[]>;
  readHotels(hotelIds: readonly string[]): Promise<readonly DescribedHotel[]>;
  /** The nights from `from` until before `until` of all room types that the hotels sell. */
  readOffers(
    hotelIds: readonly string[],
    from: CalendarDate,
    until: CalendarDate,
  ): Promise<readonly SoldRoomType[]>;
}
