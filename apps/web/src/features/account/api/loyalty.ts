import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The points that the guest can spend. */
export const loyaltyQuery = queryOptions({
  queryKey: ['loyalty'],
  queryFn: ({ signal }) => api.getLoyalty({ query: { pageSize: 1 }, signal }),
});
