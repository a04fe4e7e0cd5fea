import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Link } from '@tanstack/react-router';
import { ReceiptText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AddToCalendar } from '../../../app/stays/add-to-calendar.tsx';
import { BookingPrice } from '../../../app/stays/booking-price.tsx';
import { BookedStay } from './booked-stay.tsx';
import { NextSteps } from './next-steps.tsx';
import { OutcomeHeader } from './outcome-header.tsx';
import { StepList } from './step-list.tsx';

const words = { COMPLETED: 'completed', NO_SHOW: 'noShow' } as const;

/** The room is booked: the number, what happens next, and what can be done with it. */
export function BookingConfirmed({
  booking,
  steps,
  title,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly steps: readonly CustomerSchemas['Step'][];
  readonly title: string;
}) {
  const t = useTranslations('booking.page');
  const price = useTranslations('stays.price');
  const { id, number, status } = booking;
  const past = status === 'COMPLETED' || status === 'NO_SHOW' ? words[status] : undefined;
  return (
    <>
      <OutcomeHeader kind={past === undefined ? 'good' : 'plain'} title={title} number={number}>
        {t(past === undefined ? 'confirmed.text' : `${past}.text`)}
      </OutcomeHeader>
      <div className="mb-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        <Link to="/trips/$bookingId" params={{ bookingId: id }} className={buttonClass()}>
          {t('confirmed.trips')}
        </Link>
        {past === undefined ? <AddToCalendar bookingId={id} number={number} /> : null}
        <Link
          to="/bookings/$bookingId/receipt"
          params={{ bookingId: id }}
          className={buttonClass('secondary')}
        >
          <ReceiptText aria-hidden className="size-5" />
          {t('confirmed.receipt')}
        </Link>
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <Card className="p-5 sm:p-6">
          <BookedStay booking={booking} />
        </Card>
        <Card className="p-5 sm:p-6">
          <h2 className="mb-2 font-semibold">{price('title')}</h2>
          <BookingPrice booking={booking} />
        </Card>
      </div>
      {past === undefined ? <NextSteps booking={booking} /> : null}
      <details className="mt-6 rounded-card border border-line bg-surface px-5 py-4">
        <summary className="cursor-pointer font-medium">{t('confirmed.how')}</summary>
        <div className="mt-4">
          <StepList steps={steps} />
        </div>
      </details>
    </>
  );
}
