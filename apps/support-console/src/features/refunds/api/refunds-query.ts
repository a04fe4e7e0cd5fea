import type { SupportSchemas } from '@holdfast/sdk/support';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** A refund, and where it may stand. */
export type Refund = SupportSchemas['Refund'];
export type RefundStatus = Refund['status'];

/** Refunds in one state, or all, by pages. */
export const refundsQuery = (status: RefundStatus | undefined, page: number) =>
  queryOptions({
    queryKey: ['refunds', status ?? 'all', page],
    queryFn: ({ signal }) =>
      api.listRefunds({ query: { page, ...(status === undefined ? {} : { status }) }, signal }),
    refetchInterval: 15_000,
  });
