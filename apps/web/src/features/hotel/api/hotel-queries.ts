import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { beginPhoto } from '../../../app/lodging/photo-sources.ts';
import { type PartialStay, readStay } from '../../../app/stay-params.ts';
import { firstPhotoSizes } from '../gallery-photo.ts';

const freshMillis = 5 * 60_000;

/** A hotel with its photos and rules. */
export function hotelQuery(hotelId: string) {
  return queryOptions({
    queryKey: ['hotel', hotelId],
    queryFn: async ({ signal }) => {
      const hotel = await api.getHotel({ path: { hotelId }, signal });
      beginPhoto(hotel.photos[0]?.urls, firstPhotoSizes);
      return hotel;
    },
    staleTime: freshMillis,
  });
}

/** Its room types: all of them, or with dates those that hold the party, with what the stay costs. */
export function roomsQuery(hotelId: string, stay: PartialStay) {
  const dated = readStay({ ...stay });
  return queryOptions({
    queryKey: ['hotel', hotelId, 'rooms', dated],
    queryFn: ({ signal }) =>
      api.listRooms({ path: { hotelId }, query: dated === undefined ? {} : roomsAsked(dated), signal }),
    placeholderData: keepPreviousData,
  });
}

/** A month of prices of a room type. */
export function calendarQuery(hotelId: string, roomTypeId: string, month: string) {
  return queryOptions({
    queryKey: ['hotel', hotelId, 'calendar', roomTypeId, month],
    queryFn: ({ signal }) => api.getCalendar({ path: { hotelId, roomTypeId }, query: { month }, signal }),
    staleTime: freshMillis,
  });
}

/** What guests say of it, the newest first. */
export function reviewsQuery(hotelId: string, page: number, pageSize: number) {
  return queryOptions({
    queryKey: ['hotel', hotelId, 'reviews', page],
    queryFn: ({ signal }) => api.listReviews({ path: { hotelId }, query: { page, pageSize }, signal }),
    placeholderData: keepPreviousData,
    staleTime: freshMillis,
  });
}

function roomsAsked<Party extends { guests: number; rooms: number }>(party: Party): Party {
  return { ...party, rooms: Math.min(party.rooms, party.guests) };
}
