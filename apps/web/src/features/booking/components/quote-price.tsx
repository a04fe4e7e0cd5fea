import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useTranslations } from 'use-intl';
import { serverClock } from '../../../app/server-clock.ts';
import { PriceLines } from '../../../app/stays/price-lines.tsx';
import { useFormats } from '../../../i18n/use-formats.ts';

/** The price of a quote, night by night for who wants to see, and until when it holds. */
export function QuotePrice({ quote }: { readonly quote: CustomerSchemas['Quote'] }) {
  const t = useTranslations('booking.book');
  const price = useTranslations('stays.price');
  const formats = useFormats();
  const { nights, lines, totalPrice, rooms, expiresAt } = quote;
  const holds = Date.parse(expiresAt) > serverClock.now();
  const time = formats.time(expiresAt);
  return (
    <section>
      <h2 className="mb-2 font-semibold">{price('title')}</h2>
      <PriceLines lines={lines} total={totalPrice} rooms={rooms} nights={nights.length} />
      <details className="mt-2">
        <summary className="cursor-pointer py-1 text-sm font-medium text-accent">
          {price('perNight')} {rooms > 1 ? `(${price('perRoom')})` : null}
        </summary>
        <dl className="mt-1 flex flex-col gap-1 text-sm tabular-nums">
          {nights.map((night) => (
            <div key={night.date} className="flex justify-between gap-4">
              <dt className="text-ink-soft">{formats.date(night.date)}</dt>
              <dd>{formats.money(night.price)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="mt-2 text-sm text-ink-soft">{t(holds ? 'priceUntil' : 'priceOver', { time })}</p>
    </section>
  );
}
