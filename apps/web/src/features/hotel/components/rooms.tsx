import { EmptyState } from '@holdfast/ui/empty-state';
import { Notice } from '@holdfast/ui/notice';
import { Skeleton } from '@holdfast/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { todayHere } from '../../../app/lodging/stay-dates.ts';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { type PartialStay, readStay } from '../../../app/stay-params.ts';
import { roomsQuery } from '../api/hotel-queries.ts';
import { RoomCard } from './room-card.tsx';
import { StayFields } from './stay-fields.tsx';

/** The room types of a hotel for a stay that can be changed here. */
export function Rooms({
  hotelId,
  stay,
  onStay,
}: {
  readonly hotelId: string;
  readonly stay: PartialStay;
  readonly onStay: (stay: PartialStay) => void;
}) {
  const t = useTranslations('hotel.rooms');
  const dated = readStay({ ...stay });
  const isPast = dated !== undefined && dated.checkIn < todayHere();
  const asked = isPast ? { guests: stay.guests, rooms: stay.rooms } : stay;
  const { data, error, isPlaceholderData, refetch } = useQuery(roomsQuery(hotelId, asked));
  const shown = isPast ? undefined : dated;
  return (
    <section aria-labelledby="rooms" className="mt-12">
      <h2 id="rooms" className="text-2xl font-bold">
        {t('title')}
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">{shown === undefined ? t('choose') : t('lead')}</p>
      <StayFields stay={stay} onChange={onStay} />
      <div aria-live="polite" className="mt-4 flex flex-col gap-4">
        {isPast ? <Notice kind="warn">{t('past')}</Notice> : null}
        {error === null ? null : <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null
          ? [1, 2, 3].map((card) => <Skeleton key={card} className="h-44 rounded-card" />)
          : null}
        {data?.items.length === 0 ? (
          <EmptyState title={t('none', { guests: stay.guests, rooms: stay.rooms })}>
            <p className="text-ink-soft">{t('noneText')}</p>
          </EmptyState>
        ) : null}
        <ul
          aria-busy={isPlaceholderData}
          className={`flex flex-col gap-4 transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}
        >
          {data?.items.map((room) => (
            <li key={`${room.id} ${JSON.stringify(shown)}`}>
              <RoomCard room={room} stay={shown} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
