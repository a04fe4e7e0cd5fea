import { addDays } from '@holdfast/domain/calendar-date';
import type { WalkedEdge } from './walk-edge.ts';

/** What is asked of the routes that every edge that sells has, of rooms that are free for three nights. */
export function sellingRequests(
  prefix: string,
  { roomTypeId, firstNight }: { roomTypeId: string; firstNight: string },
): WalkedEdge['requests'] {
  const stay = { checkIn: firstNight, checkOut: addDays(firstNight, 2), guests: 1 };
  const later = { checkIn: addDays(firstNight, 1), checkOut: addDays(firstNight, 3) };
  const nights = `checkIn=${stay.checkIn}&checkOut=${stay.checkOut}`;
  const inRoom = `GET ${prefix}/hotels/:hotelId/rooms/:roomTypeId`;
  return {
    [`POST ${prefix}/search`]: () => ({ payload: { location: 'Lisbon', ...stay } }),
    [`GET ${prefix}/hotels`]: () => ({ query: `?location=Lisbon&guests=1&${nights}` }),
    [`GET ${prefix}/rooms`]: () => ({ query: `?location=Lisbon&capacity=1&${nights}` }),
    [`GET ${prefix}/places`]: () => ({ query: '?text=Lis' }),
    [`GET ${prefix}/hotels/:hotelId/rooms`]: () => ({ query: `?guests=1&${nights}` }),
    [`${inRoom}/availability`]: () => ({ query: `?${nights}` }),
    [`${inRoom}/rate`]: () => ({ query: `?${nights}` }),
    [`${inRoom}/calendar`]: () => ({ query: `?month=${firstNight.slice(0, 7)}` }),
    [`POST ${prefix}/quotes`]: () => ({ payload: { roomTypeId, ...stay } }),
    [`GET ${prefix}/bookings`]: () => ({ query: '?pageSize=100' }),
    [`GET ${prefix}/bookings/:bookingId/change`]: () => ({
      query: `?checkIn=${later.checkIn}&checkOut=${later.checkOut}`,
    }),
    [`POST ${prefix}/bookings/:bookingId/change`]: () => ({ payload: later }),
  };
}
