import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** What was found before stays to be seen while something else is looked for. */
export function searchQuery(search: CustomerSchemas['Search'] | undefined) {
  return queryOptions({
    queryKey: ['search', search],
    queryFn: search === undefined ? skipToken : ({ signal }) => api.searchHotels({ body: search, signal }),
    placeholderData: keepPreviousData,
  });
}
