import type { SupportSchemas } from '@holdfast/sdk/support';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import { type Booking, toldPartnerQuery } from '../api/booking-queries.ts';
import { Section } from './section.tsx';

type Delivery = SupportSchemas['PartnerDelivery'];

function lastAnswer({ lastStatus, lastError }: Delivery): string {
  if (lastStatus !== undefined) return `HTTP ${lastStatus}`;
  return lastError === undefined ? '–' : inWords(lastError);
}

const columns: readonly Column<Delivery>[] = [
  { title: 'Taken in', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { title: 'Event', cell: ({ event }) => event.type },
  { title: 'State', cell: ({ state }) => <StateBadge state={state} /> },
  { title: 'Tries', figures: true, cell: ({ attemptCount }) => attemptCount },
  { title: 'Last answer', cell: lastAnswer },
  {
    title: 'Next try',
    cell: ({ nextAttemptAt }) => (nextAttemptAt === undefined ? '–' : <Instant at={nextAttemptAt} />),
  },
  { title: 'To', cell: ({ endpoint }) => <span className="break-all">{endpoint.url}</span> },
];

/** What the partner who booked was told by webhook; of a guest's own booking there is nothing to show. */
export function ToldPartner({ booking: { id, accountId } }: { readonly booking: Booking }) {
  const isPartners = accountId.startsWith('ptn_');
  const query = useQuery({ ...toldPartnerQuery(id), enabled: isPartners });
  if (!isPartners) return null;
  return (
    <Section title="Told to the partner">
      <QueryView query={query} skeleton="h-24 w-full">
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-ink-soft">
              No endpoint of the partner is told of it; they can read what happened from their feed.
            </p>
          ) : (
            <>
              <DataTable
                label="Webhook deliveries"
                columns={columns}
                rows={items}
                keyOf={(delivery) => delivery.id}
              />
              <p className="mt-3 text-sm">
                <Link to="/webhooks" search={{ bookingId: id }} className="font-medium text-accent underline">
                  See their attempts, or send one again
                </Link>
              </p>
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
