import type { SupportSchemas } from '@holdfast/sdk/support';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** A line of the audit log. */
export type AuditLine = SupportSchemas['AuditLine'];

/** Which lines are looked for. */
export interface AuditFilter {
  readonly actor?: string;
  readonly object?: string;
  readonly action?: string;
  readonly request?: string;
}

const limit = 50;

/** Lines of the audit log, back from the latest. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) =>
      api.listAudit({
        query: { ...filter, order: 'newest', limit, ...(pageParam === null ? {} : { after: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items, next }) => (items.length < limit ? undefined : next),
  });
