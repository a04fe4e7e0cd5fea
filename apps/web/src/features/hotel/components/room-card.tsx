import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { countNights } from '@holdfast/ui/format/dates';
import { Link } from '@tanstack/react-router';
import { BedDouble, CircleCheck, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import { refundabilityOf } from '../../../app/lodging/free-cancellation.ts';
import { Photo } from '../../../app/lodging/photo.tsx';
import { useAmenityWords } from '../../../app/lodging/use-amenity-words.ts';
import type { Stay } from '../../../app/stay-params.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { JoinWaitingList } from './join-waiting-list.tsx';

const fewLeft = 3;

/** A room type, with what a stay in it costs where dates are chosen. */
export interface RoomCardProps {
  readonly room: CustomerSchemas['OfferedRoomType'];
  readonly stay: Stay | undefined;
}

/** What a room type is like, what the stay costs in it, and the way to book it. */
export function RoomCard({ room, stay }: RoomCardProps) {
  const t = useTranslations('hotel.rooms');
  const amenityWord = useAmenityWords();
  const best = refundabilityOf(room.cancellation);
  const isFree = best.kind !== 'part' && best.kind !== 'never';
  const bed = `beds.${room.bedType}` as Parameters<typeof t>[0];
  return (
    <article className="overflow-hidden rounded-card border border-line bg-surface shadow-card md:flex">
      <div className="relative aspect-16/9 shrink-0 overflow-hidden md:aspect-auto md:w-60">
        <Photo
          urls={room.photos[0]?.urls}
          alt={room.photos[0]?.caption ?? ''}
          sizes="(min-width: 48rem) 15rem, 92vw"
          className="absolute inset-0"
        />
      </div>
      <div className="flex min-w-0 flex-1 flex-col gap-4 p-4 sm:flex-row sm:p-5">
        <div className="flex min-w-0 flex-1 flex-col gap-1.5">
          <h3 lang={catalogLanguage} className="text-lg leading-snug font-semibold">
            {room.name}
          </h3>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
            <span className="inline-flex items-center gap-1.5">
              <BedDouble aria-hidden className="size-4 shrink-0" />
              {t.has(bed) ? t(bed as 'beds.KING') : room.bedType}
            </span>
            <span className="inline-flex items-center gap-1.5">
              <Users aria-hidden className="size-4 shrink-0" />
              {t('sleeps', { count: room.maxGuests })}
            </span>
          </p>
          <p lang={catalogLanguage}>{room.description}</p>
          <p className="text-sm text-ink-soft">{room.amenities.map(amenityWord).join(' · ')}</p>
          <p className={`flex items-start gap-1.5 text-sm ${isFree ? 'text-good' : 'text-ink-soft'}`}>
            {isFree ? <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" /> : null}
            {best.kind === 'free'
              ? t('free', { hours: best.hours })
              : best.kind === 'freeDays'
                ? t('freeDays', { days: best.days })
                : t(best.kind)}
          </p>
        </div>
        {stay === undefined ? null : <RoomOffer room={room} stay={stay} />}
      </div>
    </article>
  );
}

function RoomOffer({ room, stay }: { readonly room: RoomCardProps['room']; readonly stay: Stay }) {
  const t = useTranslations('hotel.rooms');
  const { money } = useFormats();
  const { available = false, restriction, roomsLeft = 0, totalPrice } = room;
  const rooms = room.rooms ?? stay.rooms;
  if (!available || totalPrice === undefined) {
    return (
      <div className="flex flex-col items-start gap-2 border-t border-line pt-4 sm:w-52 sm:shrink-0 sm:items-end sm:justify-end sm:border-t-0 sm:pt-0 sm:text-right">
        <p className="font-semibold">
          {restriction === undefined ? t('soldOut') : t(`restrictions.${restriction}`)}
        </p>
        {restriction === undefined ? (
          <JoinWaitingList roomTypeId={room.id} stay={{ ...stay, rooms }} />
        ) : null}
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-end justify-between gap-3 border-t border-line pt-4 sm:w-52 sm:shrink-0 sm:flex-col sm:justify-end sm:border-t-0 sm:pt-0 sm:text-right">
      <div>
        {roomsLeft - rooms < fewLeft ? (
          <p className="text-sm font-medium text-warn">{t('left', { count: roomsLeft })}</p>
        ) : null}
        {rooms > 1 ? <p className="text-sm text-ink-soft">{t('several', { count: rooms })}</p> : null}
        <p className="text-2xl font-bold tabular-nums">{money(totalPrice, { decimals: 'hide' })}</p>
        <p className="text-sm text-ink-soft">
          {t('total', { nights: countNights(stay.checkIn, stay.checkOut) })}
        </p>
      </div>
      <Link
        to="/book"
        search={{ roomTypeId: room.id, hotelId: room.hotelId, ...stay, rooms }}
        aria-label={t('bookLabel', { room: room.name })}
        className={`${buttonClass()} min-w-28`}
      >
        {t('book')}
      </Link>
    </div>
  );
}
