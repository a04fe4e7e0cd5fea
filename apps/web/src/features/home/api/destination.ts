import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { beginPhoto } from '../../../app/lodging/photo-sources.ts';
import { todayHere, weekendAfter } from '../../../app/lodging/stay-dates.ts';
import type { Stay } from '../../../app/stay-params.ts';
import { destinationPhotoSizes } from '../destination-photo.ts';

const cities = ['Lisbon', 'Copenhagen', 'Rome', 'Cape Town'] as const;
const daysAhead = 18;

/** A weekend that is not far off, and the questions what it costs in a few places. */
export function weekendIdeas() {
  const stay: Stay = { ...weekendAfter(todayHere(), daysAhead), guests: 2, rooms: 1 };
  return { stay, cities, queries: cities.map((city) => destinationQuery(city, stay)) };
}

/** What a stay costs at a place at least, and how a hotel there looks; null where nothing is free. */
function destinationQuery(location: string, stay: Stay) {
  return queryOptions({
    queryKey: ['destination', location, stay],
    queryFn: async ({ signal }) => {
      const body = { location, ...stay, sort: 'PRICE' as const, pageSize: 3 };
      const { items, place } = await api.searchHotels({ body, signal });
      const [cheapest] = items;
      if (cheapest === undefined) return null;
      const { offer, countryCode, city } = cheapest;
      const photo = items.find(({ photo }) => photo !== undefined)?.photo;
      beginPhoto(photo, destinationPhotoSizes);
      return {
        name: place?.name ?? city,
        countryCode,
        price: offer.displayPrice ?? offer.totalPrice,
        photo,
      };
    },
    staleTime: 10 * 60_000,
  });
}
