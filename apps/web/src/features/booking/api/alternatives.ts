import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import type { WantedStay } from '../booking-intention.ts';

/** Other rooms for the same dates. */
export type Alternatives = NonNullable<CustomerSchemas['Problem']['alternatives']>;

/** What can be had in place of a stay: the same room if it is free again, else what the platform suggests. */
export const alternativesQuery = ({ roomTypeId, checkIn, checkOut, guests, rooms = 1 }: WantedStay) =>
  queryOptions({
    queryKey: ['alternatives', roomTypeId, checkIn, checkOut, guests, rooms],
    async queryFn({ signal }): Promise<{ free: boolean; alternatives: Alternatives }> {
      try {
        await api.createQuote({ body: { roomTypeId, checkIn, checkOut, guests, rooms }, signal });
        return { free: true, alternatives: [] };
      } catch (error) {
        if (!(error instanceof HoldfastError) || error.code !== 'ROOM_NOT_AVAILABLE') throw error;
        return { free: false, alternatives: error.problem?.alternatives ?? [] };
      }
    },
  });
