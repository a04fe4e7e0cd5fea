import type { SupportSchemas } from '@holdfast/sdk/support';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** An undo that did not get through at once, and where it may stand. */
export type Compensation = SupportSchemas['Compensation'];
export type CompensationState = Compensation['state'];

/** Undos in one state, or those that are not at their end, by pages. */
export const compensationsQuery = (state: CompensationState | undefined, page: number) =>
  queryOptions({
    queryKey: ['compensations', state ?? 'open', page],
    queryFn: ({ signal }) =>
      api.listCompensations({ query: { page, ...(state === undefined ? {} : { state }) }, signal }),
    refetchInterval: 15_000,
  });

/** One undo with what each decision about it does. */
export const compensationQuery = (compensationId: string) =>
  queryOptions({
    queryKey: ['preview', 'compensation', compensationId],
    queryFn: ({ signal }) => api.getCompensation({ path: { compensationId }, signal }),
    staleTime: 0,
  });
