import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { type CompensationState, compensationsQuery } from './api/compensations-query.ts';
import { CompensationCard } from './components/compensation-card.tsx';

const choices: readonly { id: CompensationState | 'open'; label: string }[] = [
  { id: 'open', label: 'Not at their end' },
  { id: 'stuck', label: 'Stuck' },
  { id: 'retrying', label: 'Retrying' },
  { id: 'done', label: 'Done' },
  { id: 'substituted', label: 'Done another way' },
  { id: 'written_off', label: 'Written off' },
];

/** What the queue shows. */
export interface CompensationsPageProps {
  readonly state: CompensationState | 'open';
  readonly page: number;
  readonly onShow: (state: CompensationState | 'open', page: number) => void;
}

/** Undos that did not get through: those that are tried again by themselves, and those that need a person. */
export function CompensationsPage({ state, page, onShow }: CompensationsPageProps) {
  const query = useQuery(compensationsQuery(state === 'open' ? undefined : state, page));
  return (
    <>
      <PageHead title="Undos that did not get through">
        What a booking did has to be undone. These are tried again by themselves; a stuck one needs you to
        look.
      </PageHead>
      <NativeSelect
        label="Show"
        options={choices}
        value={state}
        onChange={(id) => onShow(id as CompensationState | 'open', 1)}
        className="mb-5 max-w-64"
      />
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="Nothing is in this state">
              <p className="text-ink-soft">Every undo got through, or has been decided about.</p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3">
                {items.map((compensation) => (
                  <li key={compensation.id}>
                    <CompensationCard compensation={compensation} />
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
