import { queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';

/** How the platform does now; asked again every five seconds while somebody looks. */
export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: ({ signal }) => api.readBoard({ signal }),
  refetchInterval: 5_000,
  staleTime: 4_000,
});
