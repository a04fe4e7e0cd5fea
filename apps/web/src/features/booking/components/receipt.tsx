import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Button, buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { EmptyState } from '@holdfast/ui/empty-state';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Account } from '../../../app/api.ts';
import { serverClock } from '../../../app/server-clock.ts';
import { BookingPrice } from '../../../app/stays/booking-price.tsx';
import { Payments } from '../../../app/stays/payments.tsx';
import { useFormats } from '../../../i18n/use-formats.ts';
import { BookedStay } from './booked-stay.tsx';

/** The receipt of a booking: the stay, its price with taxes, and what was paid and given back when. */
export function Receipt({
  account,
  booking,
}: {
  readonly account: Account;
  readonly booking: CustomerSchemas['Booking'];
}) {
  const t = useTranslations('booking.receipt');
  const app = useTranslations('app');
  const stays = useTranslations('stays');
  const formats = useFormats();
  const { id, number, captured, createdAt } = booking;
  const back = (
    <Link to="/bookings/$bookingId" params={{ bookingId: id }} className={buttonClass('quiet')}>
      <ArrowLeft aria-hidden className="size-5" />
      {t('back')}
    </Link>
  );
  if (captured.amountMinor === 0) {
    return (
      <>
        <h1 className="mb-6 text-3xl font-bold">{t('title')}</h1>
        <EmptyState title={t('nothing')}>{back}</EmptyState>
      </>
    );
  }
  const now = new Date(serverClock.now()).toISOString();
  const facts = [
    [t('number'), number],
    [t('booked'), formats.instant(createdAt)],
    [t('issued'), formats.instant(now)],
    [t('guest'), `${account.fullName}, ${account.email}`],
  ] as const;
  return (
    <div className="mx-auto w-full max-w-2xl">
      <div className="mb-4 flex flex-wrap justify-between gap-3 print:hidden">
        <div className="-ml-4">{back}</div>
        <Button kind="secondary" onPress={() => window.print()}>
          <Printer aria-hidden className="size-5" />
          {t('print')}
        </Button>
      </div>
      <Card className="flex flex-col gap-7 p-6 sm:p-10 print:border-0 print:p-0 print:shadow-none">
        <header className="flex items-center justify-between gap-4 border-b border-line pb-5">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="flex items-center gap-2 text-lg font-bold">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            {app('name')}
          </p>
        </header>
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2 print:grid-cols-2">
          {facts.map(([term, value]) => (
            <div key={term} className="min-w-0">
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="font-medium">{value}</dd>
            </div>
          ))}
        </dl>
        <section className="break-inside-avoid border-t border-line pt-6">
          <BookedStay booking={booking} />
        </section>
        <section className="break-inside-avoid border-t border-line pt-6">
          <h2 className="mb-2 text-lg font-semibold">{stays('price.title')}</h2>
          <BookingPrice booking={booking} />
        </section>
        <section className="break-inside-avoid border-t border-line pt-6">
          <h2 className="mb-2 text-lg font-semibold">{stays('payments.title')}</h2>
          <Payments booking={booking} />
        </section>
      </Card>
    </div>
  );
}
