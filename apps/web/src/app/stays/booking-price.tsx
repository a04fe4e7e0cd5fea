import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { countNights } from '@holdfast/ui/format/dates';
import { PriceLines } from './price-lines.tsx';

/** What a booking costs, line by line. */
export function BookingPrice({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const { priceLines, totalPrice, rooms, checkIn, checkOut, points } = booking;
  return (
    <PriceLines
      lines={priceLines}
      total={totalPrice}
      rooms={rooms}
      nights={countNights(checkIn, checkOut)}
      {...(points === undefined ? {} : { points })}
    />
  );
}
