import type { AdminSchemas } from '@holdfast/sdk/admin';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

export type Closure = AdminSchemas['Closure'];
export type ClosureItem = AdminSchemas['ClosureReport']['items'][number];

/** While something is being done it is looked at every three seconds. */
const runningMillis = 3_000;

/** A hotel's closures, newest first. */
export const closuresQuery = (hotelId: string, page: number) =>
  queryOptions({
    queryKey: ['closures', hotelId, page],
    queryFn: ({ signal }) => api.listClosures({ path: { hotelId }, query: { page, pageSize: 20 }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((closure) => closure.state === 'RUNNING') ? runningMillis : false,
  });

/** A closure with a page of its bookings. */
export const closureQuery = (hotelId: string, closureId: string, page: number) =>
  queryOptions({
    queryKey: ['closure', hotelId, closureId, page],
    queryFn: ({ signal }) =>
      api.getClosure({ path: { hotelId, closureId }, query: { page, pageSize: 20 }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? runningMillis : false),
  });

/** What a closure of these nights would touch: rooms that are sold on them, and who arrives on them. */
export const affectedQuery = (hotelId: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['affected', hotelId, from, until],
    enabled: from < until,
    queryFn: async ({ signal }) => {
      const path = { hotelId };
      const [{ roomTypes }, { total: arrivals }] = await Promise.all([
        api.getHotelCalendar({ path, query: { from, until }, signal }),
        api.listHotelBookings({ path, query: { from, until, status: 'CONFIRMED', pageSize: 1 }, signal }),
      ]);
      const sold = roomTypes.flatMap(({ nights }) => nights).reduce((sum, night) => sum + night.sold, 0);
      return { sold, arrivals };
    },
  });
