import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Notice } from '@holdfast/ui/notice';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { declineReason } from '../../../app/stays/decline-reason.ts';
import { useTimeLeft } from '../../../app/stays/use-time-left.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { BookedStay } from './booked-stay.tsx';
import { OutcomeHeader } from './outcome-header.tsx';

/** The rooms are held and wait for a card. */
export function BookingHeld({
  booking,
  title,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly title: string;
}) {
  const t = useTranslations('booking.page.held');
  const reasons = useTranslations('stays.declines');
  const formats = useFormats();
  const expiresAt = booking.expiresAt ?? booking.createdAt;
  const { clock } = useTimeLeft(expiresAt);
  return (
    <>
      <OutcomeHeader kind="wait" title={title} number={booking.number}>
        {t('text', { time: formats.time(expiresAt), rooms: booking.rooms })}
      </OutcomeHeader>
      <Card className="flex flex-col gap-6 p-5 sm:p-6">
        {booking.declineCode === undefined ? null : (
          <Notice kind="bad" title={t('declined')}>
            <p>{reasons(declineReason(booking.declineCode))}</p>
          </Notice>
        )}
        <BookedStay booking={booking} />
        <Link
          to="/bookings/$bookingId/pay"
          params={{ bookingId: booking.id }}
          className={buttonClass('primary', 'large')}
        >
          {t('pay')}
          <span aria-hidden="true" className="tabular-nums opacity-80">
            {clock}
          </span>
        </Link>
      </Card>
    </>
  );
}
