import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { useTranslations } from 'use-intl';
import { balanceOf } from '../../../app/stays/balance-of.ts';
import { BookingPrice } from '../../../app/stays/booking-price.tsx';
import { CancellationTerms } from '../../../app/stays/cancellation-terms.tsx';
import { Payments } from '../../../app/stays/payments.tsx';

/** What the trip costs, what was paid, and what comes back. */
export function MoneyOfTrip({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('stays');
  const { cancellation, hotel } = booking;
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-6">
      <section>
        <h2 className="mb-3 text-xl font-semibold">{t('price.title')}</h2>
        <BookingPrice booking={booking} />
      </section>
      <section className="border-t border-line pt-5">
        <h2 className="mb-3 text-xl font-semibold">{t('payments.title')}</h2>
        <Payments booking={booking} />
      </section>
      {booking.status === 'CONFIRMED' ? (
        <section className="border-t border-line pt-5">
          <h2 className="mb-3 text-xl font-semibold">{t('cancellation.title')}</h2>
          <CancellationTerms timeline={cancellation} total={balanceOf(booking)} timeZone={hotel.timeZone} />
        </section>
      ) : null}
    </Card>
  );
}
