import { buttonClass } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { PageTitle } from '@holdfast/ui/page-title';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { SignedIn } from '../../app/signed-in.tsx';
import { BookRoom } from './components/book-room.tsx';

const route = getRouteApi('/book');

/** The first of the two steps of a booking: who stays, at which price, and the room is held. */
export function BookPage() {
  const t = useTranslations('booking.book');
  const { checkIn, checkOut, guests, rooms, hotelId, roomTypeId, promotionCode } = route.useSearch();
  const whole = checkIn && checkOut && guests && rooms && hotelId && roomTypeId;
  return (
    <>
      <PageTitle>{t('title', { rooms: rooms ?? 1 })}</PageTitle>
      {whole ? (
        <SignedIn>
          {(account) => (
            <BookRoom
              key={[roomTypeId, checkIn, checkOut, guests, rooms].join()}
              account={account}
              hotelId={hotelId}
              roomTypeId={roomTypeId}
              stay={{ checkIn, checkOut, guests, rooms }}
              promotionCode={promotionCode}
            />
          )}
        </SignedIn>
      ) : (
        <>
          <h1 className="mb-6 text-3xl font-bold sm:text-4xl">{t('title', { rooms: 1 })}</h1>
          <EmptyState title={t('incomplete')}>
            <Link to="/" className={buttonClass()}>
              {t('search')}
            </Link>
          </EmptyState>
        </>
      )}
    </>
  );
}
