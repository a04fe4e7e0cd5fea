import { Skeleton } from '@holdfast/ui/skeleton';
import { ProblemNotice } from '@holdfast/ui/staff/problem-notice';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { hotelQuery } from './hotel-query.ts';
import { hotelsQuery } from './hotels-query.ts';

const places = [
  { to: '/hotels/$hotelId/desk', label: 'Desk' },
  { to: '/hotels/$hotelId/calendar', label: 'Rates and rooms' },
  { to: '/hotels/$hotelId/bookings', label: 'Bookings' },
  { to: '/hotels/$hotelId/doors', label: 'Room numbers' },
  { to: '/hotels/$hotelId/closures', label: 'Closures' },
  { to: '/hotels/$hotelId/figures', label: 'Figures' },
] as const;

const route = getRouteApi('/hotels/$hotelId');

/** The places of one hotel, below its name. */
export function HotelLayout() {
  const { hotelId } = route.useParams();
  const { data: hotel, error } = useQuery(hotelQuery(hotelId));
  const { data: hotels } = useQuery(hotelsQuery(1));
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the place one is at may be out of sight.
    const place = places.find(({ to }) => pathname.startsWith(to.replace('$hotelId', hotelId)));
    const links = nav.current?.querySelectorAll('a') ?? [];
    links[place === undefined ? 0 : places.indexOf(place)]?.scrollIntoView({
      block: 'nearest',
      inline: 'center',
    });
  }, [pathname, hotelId]);
  if (error !== null && hotel === undefined) return <ProblemNotice error={error} />;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-8 gap-y-2 border-b border-line print:hidden">
        <div className="flex min-h-10 items-center gap-2 text-lg font-semibold">
          {hotel?.name ?? <Skeleton className="h-5 w-48" />}
          {(hotels?.total ?? 0) > 1 ? (
            <Link to="/" search={{}} className="text-sm font-medium text-accent underline">
              Change
            </Link>
          ) : null}
        </div>
        <nav ref={nav} aria-label="Hotel" className="-mb-px flex max-w-full gap-1 overflow-x-auto p-1 pb-0">
          {places.map(({ to, label }) => (
            <Link
              key={to}
              to={to}
              params={{ hotelId }}
              search={{}}
              activeOptions={{ includeSearch: false }}
              className="border-b-2 border-transparent px-3 py-2.5 font-medium whitespace-nowrap text-ink-soft hover:text-ink data-[status=active]:border-accent data-[status=active]:text-ink"
            >
              {label}
            </Link>
          ))}
        </nav>
      </div>
      <Outlet />
    </>
  );
}
