import { EmptyState } from '@holdfast/ui/empty-state';
import { callOf } from '@holdfast/ui/pages/deed';
import { Code } from '@holdfast/ui/staff/code';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { DeedDialog } from '../../../app/deeds/deed-dialog.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import { type DeadMessage, deadMessagesQuery } from '../api/messages-queries.ts';

const columns: readonly Column<DeadMessage>[] = [
  { title: 'Put aside', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { title: 'Id', cell: ({ id }) => <Code>{id}</Code> },
  { title: 'Topic', cell: ({ topic }) => topic },
  { title: 'Why', cell: ({ reason }) => inWords(reason) },
  { title: 'State', cell: ({ state }) => <StateBadge state={state} /> },
  { title: 'Replays', figures: true, cell: ({ replays }) => replays },
  {
    title: 'Replay',
    cell: (message) =>
      message.state === 'DEAD' ? (
        <DeedButton
          label="Replay"
          about={message.id}
          dialog={(close) => <ReplayDialog message={message} onClose={close} />}
        />
      ) : (
        '–'
      ),
  },
];

/** Requests that were put aside. */
export function DeadMessages({
  page,
  onPage,
}: {
  readonly page: number;
  readonly onPage: (page: number) => void;
}) {
  const query = useQuery(deadMessagesQuery(page));
  return (
    <QueryView query={query}>
      {({ items, total, pageSize }) =>
        items.length === 0 ? (
          <EmptyState title="There are no dead letters">
            <p className="text-ink-soft">
              A request that nobody can do anything with would be put aside here.
            </p>
          </EmptyState>
        ) : (
          <>
            <DataTable label="Dead letters" columns={columns} rows={items} keyOf={({ id }) => id} />
            <Pager page={page} pageSize={pageSize} total={total} onPage={onPage} />
          </>
        )
      }
    </QueryView>
  );
}

function ReplayDialog({ message, onClose }: { readonly message: DeadMessage; readonly onClose: () => void }) {
  const path = { deadMessageId: message.id };
  return (
    <DeedDialog
      title="Replay this dead letter"
      confirm="Replay"
      onClose={onClose}
      act={(deed) => api.replayDeadMessage({ path, body: {}, ...callOf(deed) })}
      done={({ state }) => `It is now: ${inWords(state).toLowerCase()}.`}
    >
      <p>
        The request is tried again. What it asks for is done once, however often it is tried; if it fails
        again, it comes back here with its reason.
      </p>
    </DeedDialog>
  );
}
