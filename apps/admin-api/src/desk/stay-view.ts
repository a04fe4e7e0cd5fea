import type { HotelStay } from '@holdfast/contracts/http/admin/hotel-stays';
import type { readHotelBooking } from '@holdfast/prisma-booking/list-hotel-bookings';
import { readDesk } from '@holdfast/prisma-inventory/rooms/read-desk';
import { hotelBookingView } from '../bookings/hotel-booking-view.ts';
import type { Platform } from '../platform.ts';

/** A booking's row with the sealed name of its guest. */
export type StayRow = NonNullable<Awaited<ReturnType<typeof readHotelBooking>>>;

/** Bookings as they stand at the desk, in the order given. */
export async function stayViews(
  { inventory, guestVault }: Platform,
  rows: readonly StayRow[],
): Promise<HotelStay[]> {
  const desk = await readDesk(
    inventory,
    rows.map(({ id }) => id),
  );
  return Promise.all(
    rows.map(async (row) => {
      const { state, rooms, checkedInAt, checkedOutAt } = desk(row.id);
      return {
        booking: await hotelBookingView(row, guestVault),
        state,
        rooms: [...rooms],
        ...(checkedInAt === null ? {} : { checkedInAt: checkedInAt.toISOString() }),
        ...(checkedOutAt === null ? {} : { checkedOutAt: checkedOutAt.toISOString() }),
      };
    }),
  );
}
