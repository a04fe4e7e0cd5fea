import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { countNights } from '@holdfast/ui/format/dates';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { catalogLanguage } from '../../../app/catalog-language.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** What was booked: number, place, dates with times, rooms. */
export function StayFacts({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('trips.facts');
  const { date } = useFormats();
  const { hotel, checkIn, checkOut, rooms, guests } = booking;
  return (
    <Card className="p-5 sm:p-6">
      <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Fact name={t('number')}>
          <span className="font-semibold tabular-nums">{booking.number}</span>
        </Fact>
        <Fact name={t('address')}>
          {hotel.address}, {hotel.city}
        </Fact>
        <Fact name={t('checkIn')}>{t('from', { date: date(checkIn), time: hotel.checkInTime })}</Fact>
        <Fact name={t('checkOut')}>{t('until', { date: date(checkOut), time: hotel.checkOutTime })}</Fact>
        <Fact name={t('room')}>
          <span lang={catalogLanguage}>{booking.roomType.name}</span>
        </Fact>
        <Fact name={t('size')}>{t('sizes', { nights: countNights(checkIn, checkOut), rooms, guests })}</Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
