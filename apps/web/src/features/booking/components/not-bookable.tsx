import type { HoldfastError } from '@holdfast/sdk/holdfast-error';
import { buttonClass } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Stay } from '../../../app/stay-params.ts';
import { AlternativeRooms } from './alternative-rooms.tsx';

/** Says that a stay cannot be had and offers what can. */
export function NotBookable({
  error,
  hotelId,
  stay,
}: {
  readonly error: HoldfastError;
  readonly hotelId: string;
  readonly stay: Stay;
}) {
  const t = useTranslations('booking');
  const gone = error.code === 'ROOM_NOT_AVAILABLE';
  // With a booking it was free a moment ago, and the reserve step was lost to somebody else.
  const tooLate = error.problem?.bookingId !== undefined;
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-6">
      <h1 className="text-3xl font-bold sm:text-4xl">{gone ? t('gone.title') : t('refused.title')}</h1>
      <Notice kind="warn" live>
        <p>{t(gone ? (tooLate ? 'gone.text' : 'gone.notFree') : 'gone.restricted')}</p>
      </Notice>
      {gone ? <AlternativeRooms alternatives={error.problem?.alternatives ?? []} stay={stay} /> : null}
      <Link to="/hotels/$hotelId" params={{ hotelId }} search={stay} className={buttonClass('secondary')}>
        {t('gone.otherDates')}
      </Link>
    </div>
  );
}
