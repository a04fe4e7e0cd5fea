import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { refundabilityOf } from '../../../app/lodging/free-cancellation.ts';
import { offeredRoomQuery } from '../api/offered-room.ts';

/** Until when the room offered can be cancelled for nothing. */
export function FreeCancellation({
  hotelId,
  roomTypeId,
}: {
  readonly hotelId: string;
  readonly roomTypeId: string;
}) {
  const t = useTranslations('search');
  const { data } = useQuery(offeredRoomQuery(hotelId, roomTypeId));
  // The line keeps its height, so that nothing moves when the words arrive.
  if (data === undefined) return <p className="h-5" />;
  const best = refundabilityOf(data.cancellation);
  const isFree = best.kind !== 'part' && best.kind !== 'never';
  return (
    <p className={`flex items-start gap-1.5 text-sm ${isFree ? 'text-good' : 'text-ink-soft'}`}>
      {isFree ? <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" /> : null}
      {best.kind === 'free'
        ? t('free', { hours: best.hours })
        : best.kind === 'freeDays'
          ? t('freeDays', { days: best.days })
          : t(best.kind)}
    </p>
  );
}
