import { PageHead } from '@holdfast/ui/staff/page-head';
import { Tabs } from '@holdfast/ui/tabs';
import { DeedButton } from '../../app/deeds/deed-button.tsx';
import type { FindingState } from './api/reconciliation-queries.ts';
import { Findings } from './components/findings.tsx';
import { Runs } from './components/runs.tsx';
import { StartRunDialog } from './components/start-run-dialog.tsx';

/** What is shown of reconciliation. */
export interface ReconciliationShown {
  readonly view: 'cases' | 'runs';
  readonly state: FindingState | 'all';
  readonly page: number;
}

/** Where the provider's books and ours differ, and when they were compared. */
export function ReconciliationPage({
  shown,
  onShow,
}: {
  readonly shown: ReconciliationShown;
  readonly onShow: (shown: ReconciliationShown) => void;
}) {
  const { view, state, page } = shown;
  return (
    <>
      <PageHead
        title="Reconciliation"
        actions={
          <DeedButton
            label="Compare now"
            size="medium"
            dialog={(close) => <StartRunDialog onClose={close} />}
          />
        }
      >
        The last two days are compared with the provider's books every hour. What does not come right by
        itself is a case for you.
      </PageHead>
      <Tabs
        label="Reconciliation"
        selected={view}
        onSelect={(id) => onShow({ ...shown, view: id as 'cases' | 'runs', page: 1 })}
        views={[
          {
            ...{ id: 'cases', label: 'Cases' },
            content: (
              <Findings
                state={state}
                page={page}
                onShow={(next, to) => onShow({ view, state: next, page: to })}
              />
            ),
          },
          {
            ...{ id: 'runs', label: 'Runs' },
            content: <Runs page={page} onPage={(to) => onShow({ ...shown, page: to })} />,
          },
        ]}
      />
    </>
  );
}
