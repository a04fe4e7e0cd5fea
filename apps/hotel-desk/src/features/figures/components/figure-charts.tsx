import { formatDate } from '@holdfast/ui/format/dates';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Amount } from '@holdfast/ui/staff/amount';
import { DataTable } from '@holdfast/ui/staff/data-table';
import { counted } from '../../../app/words.ts';
import type { Figures } from '../api/figures-query.ts';
import { percentOf, scaleMarks } from '../scale.ts';
import { writePercent } from '../write-percent.ts';
import { BarChart } from './bar-chart.tsx';

type Night = Figures['nights'][number];
type Step = Figures['bookingWindow'][number];

const percentOfNight = ({ sold, capacity }: Night) => percentOf(sold, capacity);
const dayOf = ({ date }: { readonly date: string }) => formatDate(date, locale);
/** How many of its smallest units make one of a currency: 100 cents, 1 yen. */
const unitOf = (currency: string) => {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
};
const compact = (amountMinor: number, currency: string) => {
  const style = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, style).format(amountMinor / unitOf(currency));
};
/** The share of a whole has the same scale everywhere, however small it is. */
const percentMarks = [0, 25, 50, 75, 100] as const;

/** The steps of the booking window in words: `on the day`, `4 to 7 days`. */
function stepWords({ fromDays, untilDays }: Step): string {
  if (untilDays === null) return `${fromDays} days or more`;
  if (untilDays === 1) return 'On the day';
  return `${fromDays} to ${untilDays - 1} days`;
}

function stepName({ fromDays, untilDays }: Step): string {
  if (untilDays === null) return `${fromDays}+`;
  return untilDays - fromDays === 1 ? `${fromDays}` : `${fromDays}–${untilDays - 1}`;
}

/** Occupancy, revenue and booking window, each as bars and as a table. */
export function FigureCharts({ figures }: { readonly figures: Figures }) {
  const { nights, bookingWindow, totals } = figures;
  const { currency } = totals.revenue;
  const made = bookingWindow.reduce((sum, { bookings }) => sum + bookings, 0);
  const key = ({ date }: Night) => date;
  const night = {
    title: 'Night',
    cell: (row: Night) => <span className="whitespace-nowrap">{dayOf(row)}</span>,
  };
  return (
    <div className="grid gap-4 has-[details[open]]:items-start lg:grid-cols-2">
      <BarChart
        title="Occupancy by night"
        marks={totals.sold === 0 ? [] : percentMarks}
        nothing="No room is sold on these nights."
        writeValue={(value) => `${value}%`}
        summary={`${writePercent(percentOf(totals.sold, totals.capacity))} of what could be sold`}
        bars={nights.map((row) => ({
          key: row.date,
          name: formatDate(row.date, locale, 'short'),
          value: percentOfNight(row) ?? 0,
          words: `${dayOf(row)}: ${writePercent(percentOfNight(row))}, ${row.sold} of ${row.capacity} rooms`,
        }))}
        table={
          <DataTable
            label="Occupancy by night"
            columns={[
              night,
              { title: 'Sold', figures: true, cell: ({ sold }) => sold },
              { title: 'Rooms', figures: true, cell: ({ capacity }) => capacity },
              { title: 'Occupancy', figures: true, cell: (row) => writePercent(percentOfNight(row)) },
            ]}
            rows={nights}
            keyOf={key}
          />
        }
      />
      <BarChart
        title="Revenue by night"
        marks={scaleMarks(
          nights.map(({ revenue }) => revenue.amountMinor),
          unitOf(currency),
        )}
        nothing="Nothing is earned on these nights."
        writeValue={(value) => compact(value, currency)}
        summary={`${formatMoney(totals.revenue, locale)} in all: each stay in equal parts on its nights`}
        bars={nights.map((row) => ({
          key: row.date,
          name: formatDate(row.date, locale, 'short'),
          value: row.revenue.amountMinor,
          words: `${dayOf(row)}: ${formatMoney(row.revenue, locale)}`,
        }))}
        table={
          <DataTable
            label="Revenue by night"
            columns={[
              night,
              { title: 'Revenue', figures: true, cell: ({ revenue }) => <Amount money={revenue} /> },
            ]}
            rows={nights}
            keyOf={key}
          />
        }
      />
      <BarChart
        title="How far ahead guests book"
        className="lg:col-span-2"
        marks={scaleMarks(bookingWindow.map(({ bookings }) => bookings))}
        nothing="No booking arrives on these days."
        writeValue={String}
        summary={`Days before arrival, of ${counted(made, 'booking that arrives', 'bookings that arrive')} on these days`}
        bars={bookingWindow.map((step) => ({
          key: String(step.fromDays),
          name: stepName(step),
          value: step.bookings,
          words: `${stepWords(step)}: ${counted(step.bookings, 'booking')}`,
        }))}
        table={
          <DataTable
            label="How far ahead guests book"
            columns={[
              { title: 'Before arrival', cell: stepWords },
              { title: 'Bookings', figures: true, cell: ({ bookings }) => bookings },
              {
                title: 'Share',
                figures: true,
                cell: ({ bookings }) => writePercent(percentOf(bookings, made)),
              },
            ]}
            rows={bookingWindow}
            keyOf={({ fromDays }) => String(fromDays)}
          />
        }
      />
    </div>
  );
}
