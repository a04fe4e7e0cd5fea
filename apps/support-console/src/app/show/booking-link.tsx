import { Link } from '@tanstack/react-router';

/** Leads to the story of a booking. */
export function BookingLink({ id, children }: { readonly id: string; readonly children?: string }) {
  return (
    <Link
      to="/bookings/$bookingId"
      params={{ bookingId: id }}
      className={`font-medium text-accent underline ${children === undefined ? 'font-mono text-sm break-all' : ''}`}
    >
      {children ?? id}
    </Link>
  );
}
