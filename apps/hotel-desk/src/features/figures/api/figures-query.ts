import type { AdminSchemas } from '@holdfast/sdk/admin';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

export type Figures = AdminSchemas['HotelAnalytics'];

/** How a hotel does from a night until before another. */
export const figuresQuery = (hotelId: string, from: string, until: string) =>
  queryOptions({
    queryKey: ['figures', hotelId, from, until],
    enabled: from < until,
    queryFn: ({ signal }) => api.getHotelAnalytics({ path: { hotelId }, query: { from, until }, signal }),
    placeholderData: keepPreviousData,
  });
