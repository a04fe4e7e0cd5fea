import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** The cards that the guest has saved. */
export const cardsQuery = queryOptions({
  queryKey: ['cards'],
  queryFn: ({ signal }) => api.listCards({ signal }),
});
