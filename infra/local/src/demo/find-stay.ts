import type { Availability } from '@holdfast/contracts/http/availability';
import { sampleHotels } from '@holdfast/sample/sample-hotels';
import { callApi } from './call-api.ts';

/** Where and when the demonstration books. */
export interface Stay {
  hotelId: string;
  roomTypeId: string;
  checkIn: string;
  checkOut: string;
}

export const guests = 2;
const nights = 3;
/** Both bookings of the demonstration, and one that somebody else may take meanwhile. */
const roomsNeeded = 3;
const tries = 20;

/**
 * Three nights, some weeks ahead, for which enough rooms are free: other dates each time, so that the
 * demonstration can be shown often.
 * @throws when none of twenty tries finds them
 */
export async function findStay(customerApi: string): Promise<Stay> {
  const hotels = sampleHotels();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const hotel = anyOf(hotels);
    const hotelId = hotel.id;
    const roomTypeId = anyOf(hotel.roomTypes.filter(({ template }) => template.maxGuests >= guests)).id;
    const checkIn = dateAfter(20 + Math.floor(Math.random() * 300));
    const checkOut = dateAfter(nights, checkIn);
    const path = `/hotels/${hotelId}/rooms/${roomTypeId}/availability?checkIn=${checkIn}&checkOut=${checkOut}&rooms=${roomsNeeded}`;
    const { status, body } = await callApi<Availability>(customerApi, path);
    if (status === 200 && body.available) return { hotelId, roomTypeId, checkIn, checkOut };
    if (status >= 400) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
  }
  throw new Error('no free rooms were found in the sample data');
}

function anyOf<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('the sample data lacks a room for two');
  return item;
}

function dateAfter(days: number, from?: string): string {
  const date = from === undefined ? new Date() : new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
