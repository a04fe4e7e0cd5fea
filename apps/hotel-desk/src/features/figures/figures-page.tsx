import { Button } from '@holdfast/ui/button';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { addDays, today } from '../../app/dates.ts';
import { DateField } from '../../app/show/date-field.tsx';
import { figuresQuery } from './api/figures-query.ts';
import { FigureCharts } from './components/figure-charts.tsx';
import { KeyFigures } from './components/key-figures.tsx';

const route = getRouteApi('/hotels/$hotelId/figures');

const longestDays = 400;
const ranges = [
  { label: 'Last 30 days', from: -30, until: 0 },
  { label: 'Next 30 days', from: 0, until: 30 },
  { label: 'Last 90 days', from: -90, until: 0 },
] as const;

/** How the hotel does: occupancy, revenue, and how far ahead guests book. */
export function FiguresPage() {
  const { hotelId } = route.useParams();
  const { from = addDays(today(), -30), until = addDays(from, 30) } = route.useSearch();
  const navigate = route.useNavigate();
  const last = addDays(until, -1);
  const query = useQuery(figuresQuery(hotelId, from, until));
  const go = (range: { from: string; until: string }) => void navigate({ search: range, replace: true });
  return (
    <>
      <PageHead title="Figures">Rooms sold, money earned, and when guests make up their minds.</PageHead>
      <div className="mb-5 flex flex-wrap items-end gap-3">
        <DateField
          label="First night"
          value={from}
          onChange={(date) => {
            const most = addDays(date, longestDays);
            go({ from: date, until: date < until && until <= most ? until : addDays(date, 30) });
          }}
          className="min-w-32 flex-1 sm:w-40 sm:flex-none"
        />
        <DateField
          label="Last night"
          value={last}
          earliest={from}
          latest={addDays(from, longestDays - 1)}
          onChange={(date) => {
            if (date >= from && date < addDays(from, longestDays)) go({ from, until: addDays(date, 1) });
          }}
          className="min-w-32 flex-1 sm:w-40 sm:flex-none"
        />
        <div className="flex flex-wrap gap-2">
          {ranges.map(({ label, ...range }) => (
            <Button
              key={label}
              kind="secondary"
              onPress={() => go({ from: addDays(today(), range.from), until: addDays(today(), range.until) })}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
      <QueryView query={query} skeleton="h-[36rem] w-full">
        {(figures) => (
          <div className={query.isPlaceholderData ? 'opacity-60' : ''}>
            <KeyFigures figures={figures} />
            <FigureCharts figures={figures} />
          </div>
        )}
      </QueryView>
    </>
  );
}
