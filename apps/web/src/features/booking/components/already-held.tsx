import { Button, buttonClass } from '@holdfast/ui/button';
import { Notice } from '@holdfast/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { bookingQuery } from '../../../app/stays/booking-queries.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** Leads who came back from the payment to it again, as long as their rooms are held. */
export function AlreadyHeld({
  bookingId,
  onAgain,
}: {
  readonly bookingId: string;
  readonly onAgain: () => void;
}) {
  const t = useTranslations('booking.book');
  const formats = useFormats();
  const { data } = useQuery(bookingQuery(bookingId));
  if (data?.status !== 'PENDING' || data.expiresAt === undefined) return null;
  return (
    <Notice title={t('already', { time: formats.time(data.expiresAt), rooms: data.rooms })}>
      <div className="mt-2 flex flex-wrap gap-3">
        <Link to="/bookings/$bookingId/pay" params={{ bookingId }} className={buttonClass()}>
          {t('goOn')}
        </Link>
        <Button kind="quiet" onPress={onAgain}>
          {t('again')}
        </Button>
      </div>
    </Notice>
  );
}
