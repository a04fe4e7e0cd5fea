import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { Card } from '@holdfast/ui/card';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../../i18n/use-formats.ts';

/** What the trip costs, what was paid, and what comes back. */
export function MoneyOfTrip({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('trips.money');
  const { money } = useFormats();
  const { totalPrice, priceLines, captured, refunds, cancellation } = booking;
  const line = (amountMinor: number) => money({ amountMinor, currency: totalPrice.currency });
  return (
    <Card className="flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <dl className="flex flex-col gap-2 tabular-nums">
        {priceLines.map((price) => (
          <Line
            key={`${price.kind} ${price.name}`}
            name={price.included ? t('included', { name: price.name }) : price.name}
          >
            {line(price.amountMinor)}
          </Line>
        ))}
        <Line name={t('total')} strong>
          {money(totalPrice)}
        </Line>
        <Line name={t('paid')}>{money(captured)}</Line>
        {refunds.map((refund) => (
          <Line key={refund.id} name={t('refund', { state: t(`states.${refund.state}`) })}>
            {money(refund.amount)}
          </Line>
        ))}
      </dl>
      {booking.status === 'CONFIRMED' ? (
        <Terms timeline={cancellation} timeZone={booking.hotel.timeZone} />
      ) : null}
    </Card>
  );
}

interface LineProps {
  readonly name: string;
  readonly strong?: boolean;
  readonly children: string;
}

function Line({ name, strong = false, children }: LineProps) {
  return (
    <div className={`flex justify-between gap-4 ${strong ? 'border-t border-line pt-2 font-semibold' : ''}`}>
      <dt>{name}</dt>
      <dd className="whitespace-nowrap">{children}</dd>
    </div>
  );
}

interface TermsProps {
  readonly timeline: CustomerSchemas['CancellationTimeline'];
  readonly timeZone: string;
}

function Terms({ timeline, timeZone }: TermsProps) {
  const t = useTranslations('trips.money');
  const { money, instant } = useFormats();
  return (
    <div className="border-t border-line pt-4">
      <h3 className="font-semibold">{t('terms')}</h3>
      <ul className="list-disc pl-5 text-ink-soft">
        {timeline.map(({ until, refund }) => (
          <li key={until}>{t('tier', { until: instant(until, timeZone), refund: money(refund) })}</li>
        ))}
        <li>{timeline.length === 0 ? t('never') : t('after')}</li>
      </ul>
    </div>
  );
}
