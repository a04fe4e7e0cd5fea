import { countNights, formatDate } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Amount } from '@holdfast/ui/staff/amount';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { StatusBadge } from '../../../app/show/status-badge.tsx';
import { counted } from '../../../app/words.ts';
import type { Booking } from '../api/bookings-query.ts';
import { CancelBooking } from './cancel-booking.tsx';

const columns = (hotelId: string): readonly Column<Booking>[] => [
  {
    title: 'Arrives',
    cell: ({ checkIn, checkOut }) => (
      <span className="whitespace-nowrap">
        {formatDate(checkIn, locale)}
        <span className="block text-ink-soft">{counted(countNights(checkIn, checkOut), 'night')}</span>
      </span>
    ),
  },
  {
    title: 'Guest',
    cell: ({ guest, specialRequests }) => (
      <span className="block min-w-40">
        <span className="font-semibold">{guest.fullName ?? 'An erased guest'}</span>
        {specialRequests === undefined ? null : (
          <span className="block text-ink-soft">“{specialRequests}”</span>
        )}
      </span>
    ),
  },
  { title: 'Number', cell: ({ number }) => <span className="whitespace-nowrap tabular-nums">{number}</span> },
  {
    title: 'Rooms',
    cell: ({ rooms, roomType, guests }) => (
      <span className="whitespace-nowrap">
        {rooms} × {roomType.name}
        <span className="block text-ink-soft">{counted(guests, 'guest')}</span>
      </span>
    ),
  },
  { title: 'Status', cell: ({ status }) => <StatusBadge status={status} /> },
  {
    title: 'Total',
    figures: true,
    cell: ({ totalPrice, refunded }) => (
      <>
        <Amount money={totalPrice} />
        {refunded.amountMinor === 0 ? null : (
          <span className="block whitespace-nowrap text-ink-soft">
            <Amount money={refunded} /> back
          </span>
        )}
      </>
    ),
  },
  {
    title: 'Actions',
    cell: (booking) =>
      booking.status === 'CONFIRMED' ? <CancelBooking hotelId={hotelId} booking={booking} /> : null,
  },
];

/** Bookings in rows. */
export function BookingsTable({
  hotelId,
  bookings,
}: {
  readonly hotelId: string;
  readonly bookings: readonly Booking[];
}) {
  return (
    <DataTable
      label="Bookings by day of arrival"
      columns={columns(hotelId)}
      rows={bookings}
      keyOf={({ id }) => id}
    />
  );
}
