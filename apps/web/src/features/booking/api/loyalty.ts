import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The guest's points. */
export const loyaltyQuery = queryOptions({
  queryKey: ['loyalty'],
  queryFn: ({ signal }) => api.getLoyalty({ query: { pageSize: 1 }, signal }),
});
