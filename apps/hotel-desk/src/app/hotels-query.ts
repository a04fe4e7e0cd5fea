import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

const pageSize = 24;

/** The hotels that whoever is signed in may work on. */
export const hotelsQuery = (page: number) =>
  queryOptions({
    queryKey: ['hotels', page],
    queryFn: ({ signal }) => api.listHotels({ query: { page, pageSize }, signal }),
  });
