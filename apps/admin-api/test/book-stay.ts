import { addDays } from '@holdfast/domain/calendar-date';
import { bookHold } from '@holdfast/prisma-inventory/book-hold';
import { reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { book } from './book.ts';
import { firstNight, type TestApi, today } from './test-api.ts';

/** Puts doubles of htl_sea on sale and gives them doors; how many there are already does not matter. */
export async function addDoors(api: TestApi, numbers: readonly string[], hotelId = 'htl_sea'): Promise<void> {
  const roomTypeId = hotelId === 'htl_sea' ? 'rt_sea_double' : 'rt_hill_family';
  const { inventory } = api.platform;
  if ((await inventory.allotment.findUnique({ where: { roomTypeId } })) === null) {
    const body = { version: null, allotment: { rooms: 50 } };
    const opened = await api.call('admin', 'PUT', `/rooms/${roomTypeId}/inventory`, body);
    if (opened.statusCode !== 200) throw new Error(opened.body);
  }
  await inventory.room.createMany({
    data: numbers.map((number) => ({ id: `rm_${hotelId}_${number}`, hotelId, roomTypeId, number, floor: 1 })),
  });
}

/** A paid booking of two nights from so many days after today, with its rooms taken, as the saga leaves it. */
export async function bookStay(
  api: TestApi,
  bookingId: string,
  { arrival = 0, hotelId = 'htl_sea', rooms = 1 } = {},
): Promise<void> {
  const { bookings, inventory } = api.platform;
  await book(api, bookingId, { arrival: 0, hotelId });
  const stay = { checkIn: addDays(today, arrival), checkOut: addDays(today, arrival + 2) };
  await bookings.booking.update({
    where: { id: bookingId },
    data: {
      ...{ ...stay, rooms, status: 'CONFIRMED', paymentStatus: 'CAPTURED' },
      ...{ settledAt: new Date(), capturedAmountMinor: 20_000n },
    },
  });
  const roomTypeId = hotelId === 'htl_sea' ? 'rt_sea_double' : 'rt_hill_family';
  // Nights of the past are not open.
  const held = arrival < 0 ? { checkIn: firstNight, checkOut: addDays(firstNight, 2) } : stay;
  await reserveRooms(inventory, {
    ...{ bookingId, ...held, lines: [{ roomTypeId, rooms }], livemode: true },
    expiresAt: new Date().toISOString(),
  });
  await bookHold(inventory, bookingId);
  if (arrival < 0) await inventory.hold.update({ where: { bookingId }, data: stay });
}
