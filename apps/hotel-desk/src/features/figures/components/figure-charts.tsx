import { formatDate } from '@holdfast/ui/format/dates';
import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';
import { Amount } from '@holdfast/ui/staff/amount';
import { DataTable } from '@holdfast/ui/staff/data-table';
import { counted } from '../../../app/words.ts';
import type { Figures } from '../api/figures-query.ts';
import { percentOf, roundTop } from '../scale.ts';
import { writePercent } from '../write-percent.ts';
import { BarChart } from './bar-chart.tsx';

type Night = Figures['nights'][number];
type Step = Figures['bookingWindow'][number];

const percentOfNight = ({ sold, capacity }: Night) => percentOf(sold, capacity);
const dayOf = ({ date }: { readonly date: string }) => formatDate(date, locale);
const compact = (amountMinor: number, currency: string) => {
  const style = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 } as const;
  const format = new Intl.NumberFormat(locale, style);
  const digits = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
  return format.format(amountMinor / 10 ** (digits.maximumFractionDigits ?? 2));
};

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
    <div className="grid gap-4 lg:grid-cols-2">
      <BarChart
        title="Occupancy by night"
        top={100}
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
        top={roundTop(
          bookingWindow.map(({ bookings }) => bookings),
          { whole: true },
        )}
        writeValue={String}
        summary={`Days before arrival, of ${counted(made, 'booking')} that arrive on these days`}
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
