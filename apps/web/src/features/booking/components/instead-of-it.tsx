import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { alternativesQuery } from '../api/alternatives.ts';
import { AlternativeRooms } from './alternative-rooms.tsx';

/** What can be booked in place of a booking that came to nothing: the same room where it is free, else others. */
export function InsteadOfIt({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('booking.gone');
  const { hotel, roomType, checkIn, checkOut, rooms, guests } = booking;
  const stay = { checkIn, checkOut, rooms, guests };
  const instead = useQuery(alternativesQuery({ roomTypeId: roomType.id, ...stay }));
  const toHotel = (
    <Link
      to="/hotels/$hotelId"
      params={{ hotelId: hotel.id }}
      search={stay}
      className={buttonClass('secondary')}
    >
      {t('otherDates')}
    </Link>
  );
  if (instead.isPending) return <Skeleton className="h-28 w-full" />;
  // Dates that are over, or a platform that is busy: the hotel's page can still be looked at.
  if (instead.isError) return toHotel;
  if (!instead.data.free) {
    return (
      <>
        <AlternativeRooms alternatives={instead.data.alternatives} stay={stay} />
        {toHotel}
      </>
    );
  }
  return (
    <Notice kind="good" title={t('freeAgain')}>
      <div className="mt-2 flex flex-wrap gap-3">
        <Link
          to="/book"
          search={{ ...stay, hotelId: hotel.id, roomTypeId: roomType.id }}
          className={buttonClass()}
        >
          {t('bookAgain')}
        </Link>
        {toHotel}
      </div>
    </Notice>
  );
}
