import { createTemporaryDatabase, type TemporaryDatabase } from '@holdfast/database/temporary-database';
import { addDays, dateIn } from '@holdfast/domain/calendar-date';
import { createHotel } from '@holdfast/prisma-catalog/change-hotel';
import { createRoomType } from '@holdfast/prisma-catalog/change-room-type';
import { type CatalogDatabase, openCatalogDatabase } from '@holdfast/prisma-catalog/database';
import { changeAllotment } from '@holdfast/prisma-inventory/change-allotment';
import { changeRatePlan, readRatePlan } from '@holdfast/prisma-inventory/change-rate-plan';
import { type InventoryDatabase, openInventoryDatabase } from '@holdfast/prisma-inventory/database';
import { reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { openSearchDatabase, type SearchDatabase } from '@holdfast/prisma-search/database';
import { searchHotels } from '@holdfast/prisma-search/search-hotels';

export const horizonDays = 60;
const actorId = 'usr_test';
/** The arrival that `roomsLeft` asks for. */
export const checkIn = addDays(dateIn('UTC', new Date()), 20);

/** The three databases of a projector, and what happens in them. */
export interface SmallMarket {
  readonly catalog: CatalogDatabase;
  readonly inventory: InventoryDatabase;
  readonly search: SearchDatabase;
  readonly urls: { readonly catalog: string; readonly inventory: string; readonly search: string };
  /** Adds a hotel with five double rooms at 100.00 a night, as the admin edge does. */
  addHotel(): Promise<{ hotelId: string; roomTypeId: string }>;
  /** Takes one room for the nights that `roomsLeft` asks for. */
  book(roomTypeId: string): Promise<void>;
  /** Makes every night of a room type that addHotel made dearer. */
  raisePrices(hotelId: string, roomTypeId: string): Promise<void>;
  /** The rooms left of a hotel as a search finds them; undefined when it is not found. */
  roomsLeft(hotelId: string): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Makes databases of its own for one test file. */
export async function openSmallMarket(): Promise<SmallMarket> {
  const temporary: TemporaryDatabase[] = await Promise.all(
    ['catalog', 'inventory', 'search'].map((service) => createTemporaryDatabase(service)),
  );
  const [catalogUrl = '', inventoryUrl = '', searchUrl = ''] = temporary.map(({ url }) => url);
  const catalog = openCatalogDatabase({ url: catalogUrl });
  const inventory = openInventoryDatabase({ url: inventoryUrl });
  const search = openSearchDatabase({ url: searchUrl });
  return {
    ...{ catalog, inventory, search },
    urls: { catalog: catalogUrl, inventory: inventoryUrl, search: searchUrl },
    async addHotel() {
      const id = crypto.randomUUID().replaceAll('-', '');
      const [hotelId, roomTypeId] = [`htl_${id}`, `rt_${id}`];
      await createHotel(catalog, { hotelId, actorId, currency: 'EUR', sandbox: true, details: hotelDetails });
      await createRoomType(catalog, { hotelId, roomTypeId, actorId, details: roomDetails });
      const rooms = { rooms: 5, allowancePercent: 100, softLimit: null, sandbox: true, horizonDays };
      await changeAllotment(inventory, { hotelId, roomTypeId, actorId, version: null, ...rooms });
      await changeRatePlan(inventory, { hotelId, roomTypeId, actorId, version: null, plan, rules: [] });
      return { hotelId, roomTypeId };
    },
    async book(roomTypeId) {
      await reserveRooms(inventory, {
        bookingId: `bk_${crypto.randomUUID().replaceAll('-', '')}`,
        lines: [{ roomTypeId, rooms: 1 }],
        checkIn,
        checkOut: addDays(checkIn, 2),
        expiresAt: '2100-01-01T00:00:00.000Z',
        livemode: false,
      });
    },
    async raisePrices(hotelId, roomTypeId) {
      const dearer = { ...plan, baseMinor: 11_000 };
      const version = (await readRatePlan(inventory, { roomTypeId }))?.version ?? null;
      await changeRatePlan(inventory, { hotelId, roomTypeId, actorId, version, plan: dearer, rules: [] });
    },
    async roomsLeft(hotelId) {
      const { items } = await searchHotels(search, {
        near: { latitude: 38.7, longitude: -9.1, radiusKm: 10 },
        ...{ checkIn, checkOut: addDays(checkIn, 2), guests: 2, currency: 'EUR', rates: {} },
        ...{ livemode: false, sort: 'PRICE', page: 1, pageSize: 50 },
      });
      return items.find((item) => item.hotelId === hotelId)?.offer.roomsLeft;
    },
    async close() {
      await Promise.all([catalog, inventory, search].map((database) => database.$disconnect()));
      await Promise.all(temporary.map((database) => database.drop()));
    },
  };
}

const plan = { currency: 'EUR', baseMinor: 10_000, stepMinor: 1, floorMinor: null, ceilingMinor: null };
const hotelDetails = {
  ...{ name: 'Harbour', description: 'By the river', address: 'Rua 1', city: 'Lisbon', countryCode: 'PT' },
  ...{ latitude: 38.7, longitude: -9.1, timeZone: 'Europe/Lisbon', stars: 4, amenities: ['wifi'] },
  ...{ checkInTime: '15:00', checkOutTime: '11:00', cancellationPolicyId: 'pol_flexible', houseRules: {} },
  status: 'ACTIVE' as const,
};
const roomDetails = {
  ...{ name: 'Double', description: 'Two beds', bedType: 'double', maxGuests: 2, amenities: [] },
  cancellationPolicyId: null,
};
