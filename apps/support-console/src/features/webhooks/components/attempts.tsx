import type { SupportSchemas } from '@holdfast/sdk/support';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { Instant } from '../../../app/show/instant.tsx';
import { inMillis, inWords } from '../../../app/words.ts';
import { deliveryQuery } from '../api/deliveries-queries.ts';

type Attempt = SupportSchemas['PartnerDeliveryDetail']['attempts'][number];

const columns: readonly Column<Attempt>[] = [
  { title: 'Try', figures: true, cell: ({ number }) => number },
  { title: 'Began', cell: ({ startedAt }) => <Instant at={startedAt} /> },
  {
    title: 'Took',
    figures: true,
    cell: ({ milliseconds }) => (milliseconds === undefined ? '–' : inMillis(milliseconds)),
  },
  { title: 'Answer', cell: ({ status }) => (status === undefined ? 'none' : `HTTP ${status}`) },
  {
    title: 'Error',
    cell: ({ error }) => (error === undefined || error === 'HTTP_STATUS' ? '–' : inWords(error)),
  },
];

/** Every attempt at a delivery. */
export function Attempts({ deliveryId }: { readonly deliveryId: string }) {
  const query = useQuery(deliveryQuery(deliveryId));
  return (
    <div className="w-full">
      <QueryView query={query} skeleton="h-20 w-full">
        {({ attempts }) =>
          attempts.length === 0 ? (
            <p className="text-sm text-ink-soft">It was not tried yet.</p>
          ) : (
            <DataTable
              label={`Attempts of ${deliveryId}`}
              columns={columns}
              rows={attempts}
              keyOf={({ number }) => String(number)}
            />
          )
        }
      </QueryView>
    </div>
  );
}
