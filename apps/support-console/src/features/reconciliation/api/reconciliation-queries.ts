import type { SupportSchemas } from '@holdfast/sdk/support';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** What provider, ledger and bookings say differently of one object. */
export type Finding = SupportSchemas['Finding'];
export type FindingState = Finding['state'];
/** One comparison of the provider's books with ours. */
export type Run = SupportSchemas['Run'];

/** Findings in one state, or all, by pages. */
export const findingsQuery = (state: FindingState | undefined, page: number) =>
  queryOptions({
    queryKey: ['findings', state ?? 'all', page],
    queryFn: ({ signal }) =>
      api.listFindings({ query: { page, ...(state === undefined ? {} : { state }) }, signal }),
  });

/** Comparisons, the latest first, by pages. */
export const runsQuery = (page: number) =>
  queryOptions({
    queryKey: ['runs', page],
    queryFn: ({ signal }) => api.listReconciliations({ query: { page }, signal }),
    refetchInterval: 10_000,
  });
