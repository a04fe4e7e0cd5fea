import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { addDays, today } from '../../app/dates.ts';
import { DateField } from '../../app/show/date-field.tsx';
import { bookingStatuses, bookingWords, counted } from '../../app/words.ts';
import { type BookingsShown, bookingsQuery } from './api/bookings-query.ts';
import { BookingsTable } from './components/bookings-table.tsx';

const route = getRouteApi('/hotels/$hotelId/bookings');

const statusOptions = [
  { id: 'all', label: 'All' },
  ...bookingStatuses.map((status) => ({ id: status, label: bookingWords[status][0] })),
];

/** Who comes when: all bookings by day of arrival. */
export function BookingsPage() {
  const { hotelId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { from = today(), until = addDays(from, 14), status, page = 1 } = search;
  const query = useQuery(
    bookingsQuery(hotelId, { from, until, page, ...(status === undefined ? {} : { status }) }),
  );
  const { page: _, ...filter } = search;
  const show = (shown: Partial<BookingsShown>) => void navigate({ search: { ...filter, ...shown } });
  const last = addDays(until, -1);
  return (
    <>
      <PageHead title="Bookings">By the day on which guests arrive.</PageHead>
      <div className="mb-5 flex flex-wrap items-end gap-3">
        <DateField
          label="First day"
          value={from}
          // A later first day takes the last one with it.
          onChange={(date) =>
            show({ from: date, ...(date > last ? { until: addDays(date, 14) } : { until }) })
          }
          className="min-w-32 flex-1 sm:w-40 sm:flex-none"
        />
        <DateField
          label="Last day"
          value={last}
          earliest={from}
          onChange={(date) => date >= from && show({ from, until: addDays(date, 1) })}
          className="min-w-32 flex-1 sm:w-40 sm:flex-none"
        />
        <NativeSelect
          label="Status"
          options={statusOptions}
          value={status ?? 'all'}
          onChange={(id) => {
            const { status: __, ...rest } = filter;
            const wanted = bookingStatuses.find((known) => known === id);
            void navigate({ search: wanted === undefined ? rest : { ...rest, status: wanted } });
          }}
          className="min-w-32 flex-1 sm:w-40 sm:flex-none"
        />
      </div>
      <QueryView query={query} skeleton="h-96 w-full">
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="Nobody arrives on these days">
              <p className="text-ink-soft">Choose other days, or another status.</p>
            </EmptyState>
          ) : (
            <div className={query.isPlaceholderData ? 'opacity-60' : ''}>
              <p className="mb-3 text-sm text-ink-soft">{counted(total, 'booking')}</p>
              <BookingsTable hotelId={hotelId} bookings={items} />
              <Pager page={page} pageSize={pageSize} total={total} onPage={(to) => show({ page: to })} />
            </div>
          )
        }
      </QueryView>
    </>
  );
}
