import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { beginPhoto } from '../../../app/lodging/photo-sources.ts';
import { cardPhotoSizes } from '../card-photo.ts';

/** What was found before stays to be seen while something else is looked for. */
export function searchQuery(search: CustomerSchemas['Search'] | undefined) {
  return queryOptions({
    queryKey: ['search', search],
    queryFn:
      search === undefined
        ? skipToken
        : async ({ signal }) => {
            const found = await api.searchHotels({ body: search, signal });
            beginPhoto(found.items[0]?.photo, cardPhotoSizes);
            return found;
          },
    placeholderData: keepPreviousData,
  });
}
