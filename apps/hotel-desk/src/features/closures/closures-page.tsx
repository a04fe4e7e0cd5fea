import { Button } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { closuresQuery } from './api/closures-queries.ts';
import { modeWords } from './closure-words.ts';
import { ClosureHead, closedNights } from './components/closure-head.tsx';
import { ClosureProgress } from './components/closure-progress.tsx';
import { CreateClosure } from './components/create-closure.tsx';
import { SteerClosure } from './components/steer-closure.tsx';

const route = getRouteApi('/hotels/$hotelId/closures');

/** When the hotel is closed, and how far its bookings have been seen to. */
export function ClosuresPage() {
  const { hotelId } = route.useParams();
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(closuresQuery(hotelId, page));
  const [isCreating, setCreating] = useState(false);
  return (
    <>
      <PageHead
        title="Closures"
        actions={<Button onPress={() => setCreating(true)}>Close the hotel…</Button>}
      >
        Nights on which the hotel takes nobody. Its bookings on them are moved or refunded, one after the
        other.
      </PageHead>
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="The hotel has never been closed">
              <p className="text-ink-soft">
                For a burst pipe or a winter break: close it, and every guest is taken care of.
              </p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3">
                {items.map((closure) => (
                  <li key={closure.id}>
                    <Card className="grid gap-3 p-4 sm:p-5">
                      <div className="flex flex-wrap items-start justify-between gap-3">
                        <div className="min-w-0">
                          <ClosureHead closure={closure}>
                            <h2 className="text-lg font-semibold">
                              <Link
                                to="/hotels/$hotelId/closures/$closureId"
                                params={{ hotelId, closureId: closure.id }}
                                search={{}}
                                className="text-accent underline"
                              >
                                {closedNights(closure)}
                              </Link>
                            </h2>
                          </ClosureHead>
                          <p className="text-ink-soft">{modeWords[closure.mode]}</p>
                          {closure.note === undefined ? null : <p className="mt-1">{closure.note}</p>}
                        </div>
                        <SteerClosure closure={closure} />
                      </div>
                      <ClosureProgress counts={closure.counts} />
                    </Card>
                  </li>
                ))}
              </ul>
              <Pager
                page={page}
                pageSize={pageSize}
                total={total}
                onPage={(to) => void navigate({ search: { page: to } })}
              />
            </>
          )
        }
      </QueryView>
      {isCreating ? <CreateClosure hotelId={hotelId} onClose={() => setCreating(false)} /> : null}
    </>
  );
}
