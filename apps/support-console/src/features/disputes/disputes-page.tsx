import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { type DisputePhase, disputesQuery } from './api/disputes-query.ts';
import { DisputeCard } from './components/dispute-card.tsx';

const choices: readonly { id: DisputePhase | 'all'; label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'evidence_due', label: 'Evidence due' },
  { id: 'opened', label: 'With the bank' },
  { id: 'won', label: 'Won' },
  { id: 'lost', label: 'Lost' },
];

/** What the list of disputes shows. */
export interface DisputesPageProps {
  readonly phase: DisputePhase | 'all';
  readonly page: number;
  readonly onShow: (phase: DisputePhase | 'all', page: number) => void;
}

/** Charges that cardholders dispute with their bank. */
export function DisputesPage({ phase, page, onShow }: DisputesPageProps) {
  const query = useQuery(disputesQuery(phase === 'all' ? undefined : phase, page));
  return (
    <>
      <PageHead title="Disputes">
        Whose evidence is due first is on top. Meanwhile nothing is given back.
      </PageHead>
      <NativeSelect
        label="Show"
        options={choices}
        value={phase}
        onChange={(id) => onShow(id as DisputePhase | 'all', 1)}
        className="mb-5 max-w-64"
      />
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="No dispute is in this phase">
              <p className="text-ink-soft">Banks tell of new ones by themselves.</p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3">
                {items.map((dispute) => (
                  <li key={dispute.id}>
                    <DisputeCard dispute={dispute} />
                  </li>
                ))}
              </ul>
              <Pager page={page} pageSize={pageSize} total={total} onPage={(to) => onShow(phase, to)} />
            </>
          )
        }
      </QueryView>
    </>
  );
}
