import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** Messages that did not arrive, the latest first, by pages. */
export const failedMessagesQuery = (page: number) =>
  queryOptions({
    queryKey: ['failed-messages', page],
    queryFn: ({ signal }) => api.listNotifications({ query: { page }, signal }),
  });

/** Requests that were put aside, the latest first, by pages. */
export const deadMessagesQuery = (page: number) =>
  queryOptions({
    queryKey: ['dead-messages', page],
    queryFn: ({ signal }) => api.listDeadMessages({ query: { page }, signal }),
  });

/** A message that did not arrive. */
export type FailedMessage = Awaited<ReturnType<typeof api.listNotifications>>['items'][number];
/** A request that was put aside. */
export type DeadMessage = Awaited<ReturnType<typeof api.listDeadMessages>>['items'][number];
