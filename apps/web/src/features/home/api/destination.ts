import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import type { Stay } from '../../../app/stay-params.ts';

/** What a stay costs at a place at least, and how a hotel there looks; null where nothing is free. */
export function destinationQuery(location: string, stay: Stay) {
  return queryOptions({
    queryKey: ['destination', location, stay],
    queryFn: async ({ signal }) => {
      const body = { location, ...stay, sort: 'PRICE' as const, pageSize: 3 };
      const { items, place } = await api.searchHotels({ body, signal });
      const [cheapest] = items;
      if (cheapest === undefined) return null;
      const { offer, countryCode, city } = cheapest;
      return {
        name: place?.name ?? city,
        countryCode,
        price: offer.displayPrice ?? offer.totalPrice,
        photo: items.find(({ photo }) => photo !== undefined)?.photo,
      };
    },
    staleTime: 10 * 60_000,
  });
}
