import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { type FindingState, findingsQuery } from '../api/reconciliation-queries.ts';
import { FindingCard } from './finding-card.tsx';

const choices: readonly { id: FindingState | 'all'; label: string }[] = [
  { id: 'OPEN', label: 'Open' },
  { id: 'HEALED', label: 'Came right' },
  { id: 'CLOSED', label: 'Accepted as they are' },
  { id: 'all', label: 'All' },
];

/** Cases of reconciliation, the latest first. */
export function Findings({
  state,
  page,
  onShow,
}: {
  readonly state: FindingState | 'all';
  readonly page: number;
  readonly onShow: (state: FindingState | 'all', page: number) => void;
}) {
  const query = useQuery(findingsQuery(state === 'all' ? undefined : state, page));
  return (
    <>
      <NativeSelect
        label="Show"
        options={choices}
        value={state}
        onChange={(id) => onShow(id as FindingState | 'all', 1)}
        className="mb-5 max-w-64"
      />
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="No case is in this state">
              <p className="text-ink-soft">The provider's books and ours say the same.</p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3">
                {items.map((finding) => (
                  <li key={finding.id}>
                    <FindingCard finding={finding} />
                  </li>
                ))}
              </ul>
              <Pager page={page} pageSize={pageSize} total={total} onPage={(to) => onShow(state, to)} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
