import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { type RefundStatus, refundsQuery } from './api/refunds-query.ts';
import { RefundCard } from './components/refund-card.tsx';

const choices: readonly { id: RefundStatus | 'all'; label: string }[] = [
  { id: 'AWAITING_APPROVAL', label: 'Waiting for approval' },
  { id: 'FAILED', label: 'Failed' },
  { id: 'APPROVED', label: 'Approved' },
  { id: 'PENDING', label: 'With the provider' },
  { id: 'SUCCEEDED', label: 'Given back' },
  { id: 'REJECTED', label: 'Rejected' },
  { id: 'all', label: 'All' },
];

/** What the list of refunds shows. */
export interface RefundsPageProps {
  readonly status: RefundStatus | 'all';
  readonly page: number;
  readonly onShow: (status: RefundStatus | 'all', page: number) => void;
}

/** Refunds that wait for a second person, and all others. */
export function RefundsPage({ status, page, onShow }: RefundsPageProps) {
  const query = useQuery(refundsQuery(status === 'all' ? undefined : status, page));
  return (
    <>
      <PageHead title="Refunds">
        Those above the threshold wait for a second person; who waits longest is on top.
      </PageHead>
      <NativeSelect
        label="Show"
        options={choices}
        value={status}
        onChange={(id) => onShow(id as RefundStatus | 'all', 1)}
        className="mb-5 max-w-64"
      />
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="No refund is in this state">
              <p className="text-ink-soft">Refunds are asked for on the page of a booking.</p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3">
                {items.map((refund) => (
                  <li key={refund.id}>
                    <RefundCard refund={refund} />
                  </li>
                ))}
              </ul>
              <Pager page={page} pageSize={pageSize} total={total} onPage={(to) => onShow(status, to)} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
