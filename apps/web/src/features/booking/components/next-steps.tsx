import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { DoorOpen, Mail, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { serverClock } from '../../../app/server-clock.ts';
import { cancellationPeriods } from '../../../app/stays/cancellation-periods.ts';
import { useFormats } from '../../../i18n/use-formats.ts';

/** What whoever booked can expect from here. */
export function NextSteps({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('booking.page.confirmed');
  const formats = useFormats();
  const { cancellation, totalPrice, hotel, checkIn } = booking;
  const [first] = cancellationPeriods(cancellation, totalPrice, serverClock.now());
  const items = [
    { Icon: Mail, text: t('nextMail') },
    {
      Icon: Undo2,
      text:
        first !== undefined && 'until' in first
          ? t('nextCancel', {
              until: formats.instant(first.until, hotel.timeZone),
              refund: formats.money(first.refund),
            })
          : t('nextFinal'),
    },
    { Icon: DoorOpen, text: t('nextArrive', { date: formats.date(checkIn), time: hotel.checkInTime }) },
  ];
  return (
    <Card className="mt-6 p-5 sm:p-6">
      <h2 className="mb-4 text-xl font-semibold">{t('next')}</h2>
      <ol className="flex flex-col gap-4">
        {items.map(({ Icon, text }) => (
          <li key={text} className="flex gap-3">
            <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
