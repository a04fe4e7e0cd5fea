import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { StatusBadge } from './status-badge.tsx';

/** One trip in a list. */
export function TripCard({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('trips');
  const { money, stay } = useFormats();
  return (
    <Card className="relative flex flex-col gap-3 p-5 transition-shadow hover:shadow-pop sm:flex-row sm:items-center">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <h2 className="text-lg font-semibold">
          <Link
            to="/trips/$bookingId"
            params={{ bookingId: booking.id }}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {booking.hotel.name}
          </Link>
        </h2>
        <p className="text-ink-soft">
          {booking.hotel.city} · <span lang={catalogLanguage}>{booking.roomType.name}</span>
        </p>
        <p>{stay(booking.checkIn, booking.checkOut)}</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:flex-col sm:flex-nowrap sm:items-end">
        <StatusBadge status={booking.status} />
        <p className="font-semibold tabular-nums">{money(booking.totalPrice)}</p>
        <p className="w-full text-sm text-ink-soft tabular-nums sm:w-auto">
          {t('number', { number: booking.number })}
        </p>
      </div>
    </Card>
  );
}
