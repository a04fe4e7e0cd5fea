import type { SupportSchemas } from '@holdfast/sdk/support';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Panel } from './panel.tsx';

type Consumer = NonNullable<SupportSchemas['Board']['consumers']>[number];

const columns: readonly Column<Consumer>[] = [
  { title: 'Consumer group', cell: ({ group }) => group },
  { title: 'Topic', cell: ({ topic }) => topic },
  {
    title: 'Behind by',
    figures: true,
    cell: ({ messages }) => <span className={messages > 0 ? 'font-semibold text-warn' : ''}>{messages}</span>,
  },
];

/** How many messages consumers have not handled yet. */
export function LagPanel({ consumers }: { readonly consumers: readonly Consumer[] | undefined }) {
  return (
    <Panel title="Consumer lag">
      {consumers === undefined ? (
        <p className="text-ink-soft">Kafka cannot be asked now. Events wait in the outboxes meanwhile.</p>
      ) : consumers.length === 0 ? (
        <p className="text-ink-soft">No consumer has handled anything so far.</p>
      ) : (
        <DataTable
          label="Consumer lag"
          columns={columns}
          rows={consumers}
          keyOf={({ group, topic }) => `${group} ${topic}`}
        />
      )}
    </Panel>
  );
}
