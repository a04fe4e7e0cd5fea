import { EmptyState } from '@holdfast/ui/empty-state';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import { type Run, runsQuery } from '../api/reconciliation-queries.ts';

const columns: readonly Column<Run>[] = [
  { title: 'Began', cell: ({ startedAt }) => <Instant at={startedAt} /> },
  { title: 'By', cell: ({ trigger }) => (trigger === 'SCHEDULE' ? 'The schedule' : 'A person') },
  { title: 'From', cell: ({ from }) => <Instant at={from} /> },
  { title: 'Until', cell: ({ until }) => <Instant at={until} /> },
  {
    title: 'State',
    cell: ({ finishedAt }) => <StateBadge state={finishedAt === undefined ? 'running' : 'DONE'} />,
  },
  {
    title: 'Counted',
    cell: ({ counts }) =>
      Object.entries(counts)
        .map(([name, count]) => `${inWords(name)} ${count}`)
        .join(', ') || '–',
  },
];

/** Comparisons with the provider, the latest first. */
export function Runs({ page, onPage }: { readonly page: number; readonly onPage: (page: number) => void }) {
  const query = useQuery(runsQuery(page));
  return (
    <QueryView query={query}>
      {({ items, total, pageSize }) =>
        items.length === 0 ? (
          <EmptyState title="Nothing was compared so far">
            <p className="text-ink-soft">It is done every hour, or now if you ask for it.</p>
          </EmptyState>
        ) : (
          <>
            <DataTable label="Runs" columns={columns} rows={items} keyOf={({ id }) => id} />
            <Pager page={page} pageSize={pageSize} total={total} onPage={onPage} />
          </>
        )
      }
    </QueryView>
  );
}
