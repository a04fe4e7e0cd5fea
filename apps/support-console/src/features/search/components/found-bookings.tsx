import { Card } from '@holdfast/ui/card';
import { EmptyState } from '@holdfast/ui/empty-state';
import { formatStay } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Amount } from '@holdfast/ui/staff/amount';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { foundBookingsQuery } from '../api/found-bookings-query.ts';

/** The bookings that a text may mean, newest first. */
export function FoundBookings({
  q,
  page,
  onPage,
}: {
  readonly q: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}) {
  const query = useQuery(foundBookingsQuery(q, page));
  return (
    <QueryView query={query} skeleton="h-40 w-full">
      {({ items, total, pageSize }) =>
        total === 0 ? (
          <EmptyState title="No booking is found by that">
            <p className="max-w-prose text-ink-soft">
              Addresses and telephone numbers are found only whole. Test bookings are found only by a test
              account, live ones only by a live one.
            </p>
          </EmptyState>
        ) : (
          <section aria-label="Bookings">
            <p role="status" className="mb-3 text-ink-soft">
              {total === 1 ? '1 booking' : `${total} bookings`}, newest first
            </p>
            <ul className="grid gap-3">
              {items.map((booking) => (
                <li key={booking.id}>
                  <Card className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4">
                    <div className="min-w-0">
                      <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
                        <BookingLink id={booking.id}>{booking.number}</BookingLink>
                        <StateBadge state={booking.status} />
                        {booking.disputed ? <StateBadge state="disputed" /> : null}
                      </h2>
                      <p>
                        {booking.guest.fullName ?? 'An erased guest'}
                        <span className="text-ink-soft"> {booking.guest.email}</span>
                      </p>
                      <p className="text-ink-soft">
                        {booking.hotel.name}, {booking.roomType.name},{' '}
                        {formatStay(booking.checkIn, booking.checkOut, locale)}
                      </p>
                    </div>
                    <div className="flex flex-wrap items-center gap-2 sm:flex-col sm:items-end">
                      <p className="text-lg font-semibold">
                        <Amount money={booking.totalPrice} />
                      </p>
                      <StateBadge state={booking.paymentStatus} />
                    </div>
                  </Card>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={pageSize} total={total} onPage={onPage} />
          </section>
        )
      }
    </QueryView>
  );
}
