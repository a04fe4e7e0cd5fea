import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

/** Places whose names are like a text. */
export function placesQuery(text: string) {
  return queryOptions({
    queryKey: ['places', text],
    queryFn: ({ signal }) => api.listPlaces({ query: { text }, signal }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}
