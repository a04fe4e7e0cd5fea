import { Badge } from '@holdfast/ui/badge';
import { formatInstant } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type ClosureItem, closureQuery } from './api/closures-queries.ts';
import { itemWords, modeWords } from './closure-words.ts';
import { ClosureHead, closedNights } from './components/closure-head.tsx';
import { ClosureProgress } from './components/closure-progress.tsx';
import { SteerClosure } from './components/steer-closure.tsx';

const route = getRouteApi('/hotels/$hotelId/closures/$closureId');

const columns: readonly Column<ClosureItem>[] = [
  { title: 'Booking', cell: ({ number }) => <span className="tabular-nums">{number}</span> },
  {
    title: 'What became of it',
    cell: ({ state }) => {
      const [words, kind] = itemWords[state];
      return <Badge kind={kind}>{words}</Badge>;
    },
  },
  // What became of the others says it all.
  { title: 'Why', cell: ({ state, code }) => (state === 'FAILED' ? (code ?? '–') : '–') },
  {
    title: 'Last changed',
    cell: ({ updatedAt }) => <span className="whitespace-nowrap">{formatInstant(updatedAt, locale)}</span>,
  },
];

/** One closure and what became of each of its bookings. */
export function ClosurePage() {
  const { hotelId, closureId } = route.useParams();
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(closureQuery(hotelId, closureId, page));
  return (
    <>
      <Link
        to="/hotels/$hotelId/closures"
        params={{ hotelId }}
        search={{}}
        className="mb-3 inline-flex w-fit items-center gap-1.5 py-1 font-medium text-accent underline"
      >
        <ArrowLeft aria-hidden className="size-4" />
        All closures
      </Link>
      <QueryView query={query}>
        {(closure) => (
          <>
            <PageHead title={closedNights(closure)} actions={<SteerClosure closure={closure} />}>
              {modeWords[closure.mode]}
            </PageHead>
            <div className="mb-6 grid max-w-2xl gap-3">
              <ClosureHead closure={closure}>
                <span className="text-sm text-ink-soft">
                  Asked for {formatInstant(closure.createdAt, locale)}
                </span>
              </ClosureHead>
              <ClosureProgress counts={closure.counts} />
            </div>
            {closure.items.length === 0 ? null : (
              <DataTable
                label="Bookings of this closure"
                columns={columns}
                rows={closure.items}
                keyOf={({ bookingId }) => bookingId}
              />
            )}
            <Pager
              page={page}
              pageSize={closure.pageSize}
              total={closure.total}
              onPage={(to) => void navigate({ search: { page: to } })}
            />
          </>
        )}
      </QueryView>
    </>
  );
}
