import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '../skeleton.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** Shows what a query read; until then its place, and what went wrong where it did. */
export function QueryView<Data>({
  query,
  skeleton = 'h-64 w-full',
  children,
}: {
  readonly query: UseQueryResult<Data>;
  /** The size of what will be there. */
  readonly skeleton?: string;
  readonly children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div role="status" aria-label="Loading">
      <Skeleton className={skeleton} />
    </div>
  );
}
