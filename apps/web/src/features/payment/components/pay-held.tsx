import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { useTranslations } from 'use-intl';
import { BookingPrice } from '../../../app/stays/booking-price.tsx';
import { CancellationTerms } from '../../../app/stays/cancellation-terms.tsx';
import { StayLine } from '../../../app/stays/stay-line.tsx';
import { StaySummary } from '../../../app/stays/stay-summary.tsx';
import { useTimeLeft } from '../../../app/stays/use-time-left.ts';
import type { usePay } from '../api/use-pay.ts';
import { HoldCountdown } from './hold-countdown.tsx';
import { HoldOver } from './hold-over.tsx';
import { PayForm } from './pay-form.tsx';

/** A held booking, how long it is held, what it costs, and the card to pay it with. */
export function PayHeld({
  booking,
  pay,
}: {
  readonly booking: CustomerSchemas['Booking'];
  readonly pay: ReturnType<typeof usePay>;
}) {
  const t = useTranslations('payment');
  const stays = useTranslations('stays');
  const expiresAt = booking.expiresAt ?? booking.createdAt;
  const left = useTimeLeft(expiresAt);
  if (left.urgency === 'over' && !pay.isPending) return <HoldOver booking={booking} />;
  const { checkIn, checkOut, rooms, guests, totalPrice } = booking;
  const stay = { checkIn, checkOut, rooms, guests };
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <header>
          <p className="mb-1 text-sm font-semibold text-accent">{stays('step', { step: 2 })}</p>
          <h1 className="text-3xl font-bold sm:text-4xl">{t('heading')}</h1>
          <p className="mt-2 text-ink-soft">{t('lead')}</p>
          <StayLine hotelName={booking.hotel.name} stay={stay} total={totalPrice} />
        </header>
        <HoldCountdown left={left} expiresAt={expiresAt} since={booking.createdAt} rooms={rooms} />
        <PayForm booking={booking} pay={pay} />
      </div>
      <aside className="min-w-0 lg:sticky lg:top-6 lg:self-start">
        <Card className="flex flex-col gap-6 p-5 sm:p-6">
          <StaySummary hotel={booking.hotel} roomTypeName={booking.roomType.name} stay={stay} />
          <section>
            <h2 className="mb-2 font-semibold">{stays('price.title')}</h2>
            <BookingPrice booking={booking} />
          </section>
          <section>
            <h2 className="mb-2 font-semibold">{stays('cancellation.title')}</h2>
            <CancellationTerms
              timeline={booking.cancellation}
              total={totalPrice}
              timeZone={booking.hotel.timeZone}
            />
          </section>
        </Card>
      </aside>
    </div>
  );
}
