import type { WaitingEntryBody } from '@holdfast/contracts/http/waiting-list';
import type { WaitingRow, WaitingTerms } from '@holdfast/prisma-booking/waiting-list';

/** An entry of the waiting list as its owner sees it; its booking is told once rooms are held. */
export function waitingView(row: WaitingRow): WaitingEntryBody {
  const { hotel, roomType } = row.terms as unknown as WaitingTerms;
  const { id, livemode, checkIn, checkOut, rooms, guests } = row;
  const state = row.state as WaitingEntryBody['state'];
  return {
    id,
    livemode,
    state,
    hotel: { id: row.hotelId, name: hotel.name },
    roomType: { id: row.roomTypeId, name: roomType.name },
    checkIn,
    checkOut,
    rooms,
    guests,
    ...(row.bookingId === null || state === 'WAITING' ? {} : { bookingId: row.bookingId }),
    createdAt: row.createdAt.toISOString(),
  };
}
