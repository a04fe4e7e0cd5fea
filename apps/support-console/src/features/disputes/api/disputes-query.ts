import type { SupportSchemas } from '@holdfast/sdk/support';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** A charge that its cardholder disputes. */
export type Dispute = SupportSchemas['Dispute'];
export type DisputePhase = Dispute['phase'];

/** Disputes in one phase, or all, by pages. */
export const disputesQuery = (phase: DisputePhase | undefined, page: number) =>
  queryOptions({
    queryKey: ['disputes', phase ?? 'all', page],
    queryFn: ({ signal }) =>
      api.listDisputes({ query: { page, ...(phase === undefined ? {} : { phase }) }, signal }),
  });
