import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { StaySummary } from '../../../app/stays/stay-summary.tsx';

/** The stay of a booking. */
export function BookedStay({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const { hotel, roomType, checkIn, checkOut, rooms, guests } = booking;
  return (
    <StaySummary hotel={hotel} roomTypeName={roomType.name} stay={{ checkIn, checkOut, rooms, guests }} />
  );
}
