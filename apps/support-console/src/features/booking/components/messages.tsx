import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { Booking } from '../api/booking-queries.ts';
import { Section } from './section.tsx';

type Message = Booking['notifications'][number];

const columns: readonly Column<Message>[] = [
  { title: 'Asked for', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { title: 'Message', cell: ({ template }) => inWords(template) },
  {
    title: 'To',
    cell: ({ audience, channel }) => `${inWords(audience)}, ${channel === 'SMS' ? 'SMS' : 'e-mail'}`,
  },
  {
    title: 'State',
    cell: ({ status, bouncedAt, deliveredAt }) => (
      <StateBadge
        state={bouncedAt !== undefined ? 'FAILED' : deliveredAt !== undefined ? 'DELIVERED' : status}
      />
    ),
  },
  { title: 'Tries', figures: true, cell: ({ attempts }) => attempts },
  { title: 'Last error', cell: ({ lastError }) => (lastError === undefined ? '–' : inWords(lastError)) },
];

/** What was told to whom about the booking. */
export function Messages({ booking: { notifications } }: { readonly booking: Booking }) {
  return (
    <Section title="Messages">
      {notifications.length === 0 ? (
        <p className="text-ink-soft">Nobody was told anything yet.</p>
      ) : (
        <DataTable label="Messages" columns={columns} rows={notifications} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}
