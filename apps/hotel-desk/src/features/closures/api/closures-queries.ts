import type { AdminSchemas } from '@holdfast/sdk/admin';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

export type Closure = AdminSchemas['Closure'];
export type ClosureItem = AdminSchemas['ClosureReport']['items'][number];

/** Until a closure is done it is looked at every three seconds: what is resumed goes on a moment after its answer. */
const lookMillis = 3_000;

/** A hotel's closures, newest first. */
export const closuresQuery = (hotelId: string, page: number) =>
  queryOptions({
    queryKey: ['closures', hotelId, page],
    queryFn: ({ signal }) => api.listClosures({ path: { hotelId }, query: { page, pageSize: 20 }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((closure) => closure.state !== 'DONE') ? lookMillis : false,
  });

/** A closure with a page of its bookings. */
export const closureQuery = (hotelId: string, closureId: string, page: number) =>
  queryOptions({
    queryKey: ['closure', hotelId, closureId, page],
    queryFn: ({ signal }) =>
      api.getClosure({ path: { hotelId, closureId }, query: { page, pageSize: 20 }, signal }),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'DONE' ? false : lookMillis,
  });

/** What a closure of these nights would do. */
export const closurePreviewQuery = (hotelId: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['closure-preview', hotelId, from, until],
    enabled: from < until,
    queryFn: ({ signal }) => api.previewClosure({ path: { hotelId }, query: { from, until }, signal }),
  });
