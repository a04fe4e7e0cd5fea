import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { declineReason } from '../../../app/stays/decline-reason.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { type EndedReason, endedReason, givenBack, moneyWords } from '../outcome.ts';
import { BookedStay } from './booked-stay.tsx';
import { InsteadOfIt } from './instead-of-it.tsx';
import { OutcomeHeader, type OutcomeHeaderProps } from './outcome-header.tsx';
import { StepList } from './step-list.tsx';

const kinds: Partial<Record<EndedReason, OutcomeHeaderProps['kind']>> = {
  HOLD_EXPIRED: 'wait',
  CANCELLED: 'plain',
};

/** The booking came to nothing: why, what became of the money, and what can be had instead. */
export function BookingEnded({
  booking,
  steps,
  title,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly steps: readonly CustomerSchemas['Step'][];
  readonly title: string;
}) {
  const t = useTranslations('booking.page.ended');
  const receipt = useTranslations('booking.page.confirmed');
  const declines = useTranslations('stays.declines');
  const formats = useFormats();
  const { id, number, rooms, captured, points, cancelledBy, declineCode } = booking;
  const reason = endedReason(booking);
  const money = moneyWords(booking);
  return (
    <>
      <OutcomeHeader kind={kinds[reason] ?? 'bad'} title={title} number={number}>
        {reason === 'CANCELLED' && cancelledBy !== undefined ? `${t(`cancelledBy.${cancelledBy}`)} ` : null}
        {reason === 'PAYMENT_DECLINED' ? `${declines(declineReason(declineCode))} ` : null}
        {t(`texts.${reason}`, { rooms })}
      </OutcomeHeader>
      <div className="flex flex-col gap-6">
        <Card className="p-5 sm:p-6">
          <h2 className="mb-1 font-semibold">{t('money')}</h2>
          <p>
            {t(money, { captured: formats.money(captured), refunded: formats.money(givenBack(booking)) })}
          </p>
          {points === undefined || captured.amountMinor > 0 ? null : (
            <p>{t('pointsBack', { points: points.spent })}</p>
          )}
          {captured.amountMinor > 0 ? (
            <Link
              to="/bookings/$bookingId/receipt"
              params={{ bookingId: id }}
              className={`${buttonClass('secondary')} mt-3`}
            >
              {receipt('receipt')}
            </Link>
          ) : null}
        </Card>
        <InsteadOfIt booking={booking} />
        <Card className="p-5 sm:p-6">
          <BookedStay booking={booking} />
        </Card>
        <details className="rounded-card border border-line bg-surface px-5 py-4">
          <summary className="cursor-pointer font-medium">{t('how')}</summary>
          <div className="mt-4">
            <StepList steps={steps} />
          </div>
        </details>
      </div>
    </>
  );
}
