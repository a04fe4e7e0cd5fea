import type { CatalogEvent } from '@holdfast/contracts/events/catalog-events';
import type { InventoryEvent } from '@holdfast/contracts/events/inventory-events';
import { monthsOfNights } from '@holdfast/domain/offer-months';
import type { StalePart } from '@holdfast/prisma-search/stale-hotels';

type Event = CatalogEvent | InventoryEvent;

/** An event as far as it says what changed. */
export type ChangeEvent = { readonly [Type in Event['type']]: DataOf<Type> }[Event['type']];

interface DataOf<Type extends Event['type']> {
  readonly type: Type;
  readonly data: Extract<Event, { type: Type }>['data'];
}

/** Finds the hotel that sells each room type. */
export type FindHotels = (roomTypeIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

type Readers = {
  [Type in Event['type']]: (
    data: DataOf<Type>['data'],
    find: FindHotels,
  ) => Promise<StalePart[]> | StalePart[];
};

const wholeHotel = ({ hotelId }: { hotelId: string }): StalePart[] => [
  { hotelId, month: '', from: null, until: null },
];
type Hold = DataOf<'InventoryReserved'>['data'];

// A booking takes a few nights; all offers from which a stay may reach them are made anew, and only searches that
// sleep there on one of them are forgotten.
async function nightsOfHold({ lines, checkIn, checkOut }: Hold, find: FindHotels): Promise<StalePart[]> {
  const hotels = await find(lines.map(({ roomTypeId }) => roomTypeId));
  const months = monthsOfNights(checkIn, checkOut);
  const nights = { from: checkIn, until: checkOut };
  return [...new Set(hotels.values())].flatMap((hotelId) =>
    months.map((month) => ({ hotelId, month, ...nights })),
  );
}

const readers: Readers = {
  HotelChanged: wholeHotel,
  RoomTypeChanged: wholeHotel,
  ReviewPublished: wholeHotel,
  HotelRatesChanged: wholeHotel,
  CapacityChanged: wholeHotel,
  RatesChanged: wholeHotel,
  InventoryReserved: nightsOfHold,
  InventoryReleased: nightsOfHold,
};

/** What searches have to read anew after an event. */
export async function stalePartsOf({ type, data }: ChangeEvent, find: FindHotels): Promise<StalePart[]> {
  return await (readers[type] as (data: ChangeEvent['data'], find: FindHotels) => Promise<StalePart[]>)(
    data,
    find,
  );
}

/** Whether an event is one of those that change what searches read. */
export function isChange(event: { type: string }): event is ChangeEvent {
  return Object.hasOwn(readers, event.type);
}
