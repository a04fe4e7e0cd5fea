import { createTemporaryDatabase } from '@holdfast/database/temporary-database';
import { createHotel } from '../src/change-hotel.ts';
import { createRoomType } from '../src/change-room-type.ts';
import { type CatalogDatabase, openCatalogDatabase } from '../src/database.ts';
import type { HotelDetails, RoomTypeDetails } from '../src/hotel-details.ts';

export const details: HotelDetails = {
  name: 'Harbour & <b>Sons</b>',
  description: 'By the river',
  address: 'Street 1',
  city: 'Lisbon',
  countryCode: 'PT',
  latitude: 38.71,
  longitude: -9.14,
  timeZone: 'Europe/Lisbon',
  stars: 4,
  amenities: ['wifi'],
  checkInTime: '15:00',
  checkOutTime: '11:00',
  cancellationPolicyId: 'pol_moderate',
  houseRules: { pets: 'Small dogs only' },
  status: 'PENDING',
};

export const roomDetails: RoomTypeDetails = {
  name: 'Double',
  description: 'A room',
  bedType: 'QUEEN',
  maxGuests: 2,
  amenities: [],
  cancellationPolicyId: null,
};

export const actorId = 'usr_desk';

/** Opens a catalog of its own; `close` drops it. */
export async function openTestCatalog(): Promise<{ db: CatalogDatabase; close(): Promise<void> }> {
  const { url, drop } = await createTemporaryDatabase('catalog');
  const db = openCatalogDatabase({ url });
  return {
    db,
    async close() {
      await db.$disconnect();
      await drop();
    },
  };
}

/** Adds a hotel with one room type, `rt_` instead of `htl_`. */
export async function addHotel(db: CatalogDatabase, hotelId: string): Promise<void> {
  await createHotel(db, { hotelId, actorId, currency: 'EUR', sandbox: true, details });
  await createRoomType(db, {
    roomTypeId: hotelId.replace('htl', 'rt'),
    hotelId,
    actorId,
    details: roomDetails,
  });
}

/** What happened to a hotel and what the world is told of it, oldest first, without what `addHotel` did. */
export async function readTrace(db: CatalogDatabase, hotelId: string) {
  const history = await db.hotelHistory.findMany({ where: { hotelId }, orderBy: { id: 'asc' }, skip: 2 });
  const events = await db.outboxMessage.findMany({
    where: { key: hotelId },
    orderBy: { id: 'asc' },
    skip: 2,
  });
  return {
    kinds: history.map(({ kind }) => kind),
    events: events.map(({ type }) => type),
    versions: events.map(({ aggregateVersion }) => aggregateVersion),
    data: events.map(({ data }) => data),
  };
}
