import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { QueryClient } from '@tanstack/react-query';

/** What was read is shown again for half a minute; the API's client has already tried again what may succeed later. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof HoldfastError) && failures < 1,
      throwOnError: false,
    },
  },
});
