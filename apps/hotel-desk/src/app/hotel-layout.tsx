import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { hotelQuery } from './hotel-query.ts';
import { ProblemNotice } from './problem-notice.tsx';

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
  if (error !== null && hotel === undefined) return <ProblemNotice error={error} />;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-8 gap-y-2 border-b border-line print:hidden">
        <p className="flex min-h-10 items-center gap-2 text-lg font-semibold">
          {hotel?.name ?? <Skeleton className="h-5 w-48" />}
          <Link to="/" search={{}} className="text-sm font-medium text-accent underline">
            Change
          </Link>
        </p>
        <nav aria-label="Hotel" className="-mb-px flex max-w-full gap-1 overflow-x-auto p-1 pb-0">
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
