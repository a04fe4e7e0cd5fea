import { EmptyState } from '@holdfast/ui/empty-state';
import { Code } from '@holdfast/ui/staff/code';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { DeedButton } from '../../../app/deeds/deed-button.tsx';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import { type FailedMessage, failedMessagesQuery } from '../api/messages-queries.ts';
import { ReplayMessageDialog } from './replay-message-dialog.tsx';

const columns: readonly Column<FailedMessage>[] = [
  { title: 'Asked for', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { title: 'Message', cell: ({ template }) => inWords(template) },
  {
    title: 'To',
    cell: ({ channel, audience }) => `${inWords(audience)}, ${channel === 'SMS' ? 'SMS' : 'e-mail'}`,
  },
  {
    title: 'About',
    cell: ({ bookingId, accountId }) =>
      bookingId === undefined ? <Code>{accountId ?? '–'}</Code> : <BookingLink id={bookingId} />,
  },
  { title: 'State', cell: ({ status }) => <StateBadge state={status} /> },
  { title: 'Last error', cell: ({ lastError }) => (lastError === undefined ? '–' : inWords(lastError)) },
  { title: 'Tries', figures: true, cell: ({ attempts }) => attempts },
  {
    title: 'Send again',
    cell: (message) =>
      message.status === 'FAILED' ? (
        <DeedButton
          label="Send again"
          about={message.id}
          dialog={(close) => <ReplayMessageDialog message={message} onClose={close} />}
        />
      ) : (
        '–'
      ),
  },
];

/** Messages that did not arrive. */
export function FailedMessages({
  page,
  onPage,
}: {
  readonly page: number;
  readonly onPage: (page: number) => void;
}) {
  const query = useQuery(failedMessagesQuery(page));
  return (
    <QueryView query={query}>
      {({ items, total, pageSize }) =>
        items.length === 0 ? (
          <EmptyState title="Every message arrived">
            <p className="text-ink-soft">Those that come back or are given up are shown here.</p>
          </EmptyState>
        ) : (
          <>
            <DataTable
              label="Messages that did not arrive"
              columns={columns}
              rows={items}
              keyOf={({ id }) => id}
            />
            <Pager page={page} pageSize={pageSize} total={total} onPage={onPage} />
          </>
        )
      }
    </QueryView>
  );
}
