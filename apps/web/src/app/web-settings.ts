import { queryOptions } from '@tanstack/react-query';
import { anonymousApi } from './api.ts';

/** How this installation is set up: its payment provider, its outside logins. */
export const webSettingsQuery = queryOptions({
  queryKey: ['web-settings'],
  queryFn: ({ signal }) => anonymousApi.getWebSettings({ signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
