import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { buttonClass } from '@holdfast/ui/button';
import { Card } from '@holdfast/ui/card';
import { Link } from '@tanstack/react-router';
import { TimerOff } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** The hold ended while its page was open. */
export function HoldOver({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('payment.hold');
  const { hotel, checkIn, checkOut, rooms, guests } = booking;
  return (
    <Card className="mx-auto flex w-full max-w-xl flex-col items-center gap-3 p-6 text-center sm:p-10">
      <TimerOff aria-hidden className="size-10 text-warn" />
      <div role="alert">
        <h1 className="text-3xl font-bold">{t('overTitle')}</h1>
        <p className="mt-2 text-ink-soft">{t('overText', { rooms })}</p>
      </div>
      <Link
        to="/hotels/$hotelId"
        params={{ hotelId: hotel.id }}
        search={{ checkIn, checkOut, rooms, guests }}
        className={`${buttonClass()} mt-3`}
      >
        {t('lookAgain')}
      </Link>
    </Card>
  );
}
