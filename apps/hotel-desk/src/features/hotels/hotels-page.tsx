import { Card } from '@holdfast/ui/card';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { hotelsQuery } from '../../app/hotels-query.ts';

const route = getRouteApi('/');

/** Chooses the hotel to work on; who has only one is led to it. */
export function HotelsPage() {
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(hotelsQuery(page));
  const only = page === 1 && query.data?.total === 1 ? query.data.items[0] : undefined;
  if (only !== undefined) {
    return <Navigate to="/hotels/$hotelId/desk" params={{ hotelId: only.id }} search={{}} replace />;
  }
  return (
    <>
      <PageHead title="Your hotels">Choose where you are at work.</PageHead>
      <QueryView query={query}>
        {({ items, total, pageSize }) =>
          items.length === 0 ? (
            <EmptyState title="No hotel is yours yet">
              <p className="text-ink-soft">
                Ask an administrator of Holdfast to add you to the staff of one.
              </p>
            </EmptyState>
          ) : (
            <>
              <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
                {items.map(({ id, name, city, countryCode, stars, status }) => (
                  <li key={id}>
                    <Card className="h-full transition-colors hover:border-accent">
                      <Link
                        to="/hotels/$hotelId/desk"
                        params={{ hotelId: id }}
                        search={{}}
                        className="flex h-full items-center justify-between gap-3 rounded-card p-5"
                      >
                        <span>
                          <span className="block text-lg font-semibold">{name}</span>
                          <span className="block text-ink-soft">
                            {city}, {countryCode} · {stars} stars
                            {status === 'ACTIVE' ? '' : ' · not on sale'}
                          </span>
                        </span>
                        <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
                      </Link>
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
    </>
  );
}
