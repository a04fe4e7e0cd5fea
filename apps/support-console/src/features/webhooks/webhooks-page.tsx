import { Button } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { Code } from '@holdfast/ui/staff/code';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { type DeliveriesShown, type DeliveryState, deliveriesQuery } from './api/deliveries-queries.ts';
import { DeliveryCard } from './components/delivery-card.tsx';

const choices: readonly { id: DeliveryState | 'all'; label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'PENDING', label: 'On their way' },
  { id: 'FAILED', label: 'Given up' },
  { id: 'DELIVERED', label: 'Delivered' },
  { id: 'CANCELLED', label: 'Cancelled' },
];

/** What partners were sent, or are to be. */
export function WebhooksPage({
  shown,
  onShow,
}: {
  readonly shown: DeliveriesShown;
  readonly onShow: (shown: DeliveriesShown) => void;
}) {
  const { state, partnerId, endpointId, bookingId, page } = shown;
  const query = useQuery(deliveriesQuery(shown));
  const narrowed = partnerId ?? endpointId ?? bookingId;
  return (
    <>
      <PageHead title="Webhook deliveries">
        Events on their way to partners. One that fails is sent again for 72 hours, then given up.
      </PageHead>
      <div className="mb-5 flex flex-wrap items-end gap-4">
        <NativeSelect
          label="Show"
          options={choices}
          value={state}
          onChange={(id) => onShow({ ...shown, state: id as DeliveriesShown['state'], page: 1 })}
          className="w-full max-w-64"
        />
        {narrowed === undefined ? null : (
          <p className="flex min-w-0 flex-wrap items-center gap-2">
            <span>
              Only of <Code>{narrowed}</Code>
            </span>
            <Button kind="secondary" size="small" onPress={() => onShow({ state, page: 1 })}>
              Show all
            </Button>
          </p>
        )}
      </div>
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="No delivery is in this state">
              <p className="text-ink-soft">Partners are told of what happens to their bookings.</p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3">
                {items.map((delivery) => (
                  <li key={delivery.id}>
                    <DeliveryCard
                      delivery={delivery}
                      onNarrow={(only) => onShow({ state, ...only, page: 1 })}
                    />
                  </li>
                ))}
              </ul>
              <Pager
                page={page}
                pageSize={pageSize}
                total={total}
                onPage={(to) => onShow({ ...shown, page: to })}
              />
            </>
          )
        }
      </QueryView>
    </>
  );
}
