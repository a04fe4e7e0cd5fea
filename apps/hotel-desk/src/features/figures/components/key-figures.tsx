import { Card } from '@holdfast/ui/card';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import type { Figures } from '../api/figures-query.ts';
import { percentOf } from '../scale.ts';
import { writePercent } from '../write-percent.ts';

/** The figures that a hotel is measured by. */
export function KeyFigures({ figures: { totals, bookings } }: { readonly figures: Figures }) {
  const { sold, capacity, revenue } = totals;
  const each = (count: number) =>
    count === 0
      ? '–'
      : formatMoney(
          { amountMinor: Math.round(revenue.amountMinor / count), currency: revenue.currency },
          locale,
          { decimals: 'hide' },
        );
  const shareOf = (part: number, whole: number) => writePercent(percentOf(part, whole));
  const shown = [
    ['Occupancy', shareOf(sold, capacity), `${sold} of ${capacity} room nights`],
    ['Revenue', formatMoney(revenue, locale, { decimals: 'hide' }), 'before commission'],
    ['Average rate', each(sold), 'per room sold and night'],
    ['Revenue per room', each(capacity), 'per room there is and night'],
    [
      'Cancelled',
      shareOf(bookings.cancelled, bookings.made),
      `${bookings.cancelled} of ${bookings.made} bookings`,
    ],
    ['No-shows', shareOf(bookings.missed, bookings.made), `${bookings.missed} of ${bookings.made} bookings`],
    [
      'Conversion',
      shareOf(bookings.made, bookings.asked),
      `${bookings.made} of ${bookings.asked} requests became bookings`,
    ],
  ] as const;
  return (
    <dl className="mb-5 grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-3">
      {shown.map(([name, value, words]) => (
        <Card key={name} className="flex flex-col p-4">
          <dt className="text-sm font-medium text-ink-soft">{name}</dt>
          <dd>
            <span className="block text-2xl font-bold tracking-tight tabular-nums">{value}</span>
            <span className="block text-sm text-ink-soft tabular-nums">{words}</span>
          </dd>
        </Card>
      ))}
    </dl>
  );
}
