import type { SupportSchemas } from '@holdfast/sdk/support';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { inLargestUnit, inWords } from '../../../app/words.ts';
import { Panel } from './panel.tsx';

type Outbox = SupportSchemas['Board']['outboxes'][number];

const columns: readonly Column<Outbox>[] = [
  { title: 'Service', cell: ({ service }) => inWords(service) },
  { title: 'Waiting', figures: true, cell: ({ waiting }) => waiting },
  {
    title: 'Oldest',
    figures: true,
    cell: ({ waiting, oldestSeconds }) => (waiting === 0 ? '–' : inLargestUnit(oldestSeconds)),
  },
];

/** Events that are written and not published yet. */
export function OutboxPanel({ outboxes }: { readonly outboxes: readonly Outbox[] }) {
  return (
    <Panel title="Events not published yet">
      {outboxes.length === 0 ? (
        <p className="text-ink-soft">No outbox can be read now.</p>
      ) : (
        <DataTable
          label="Events not published yet"
          columns={columns}
          rows={outboxes}
          keyOf={({ service }) => service}
        />
      )}
    </Panel>
  );
}
