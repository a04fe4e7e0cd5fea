import { Button } from '@holdfast/ui/button';
import { EmptyState } from '@holdfast/ui/empty-state';
import { NativeSelect } from '@holdfast/ui/native-select';
import { Notice } from '@holdfast/ui/notice';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { addDays, today } from '../../app/dates.ts';
import { DateField } from '../../app/show/date-field.tsx';
import { calendarQuery } from './api/calendar-query.ts';
import { EditDialog } from './components/edit-dialog.tsx';
import { GridLegend } from './components/grid-legend.tsx';
import { NightGrid } from './components/night-grid.tsx';
import { SelectionBar } from './components/selection-bar.tsx';
import { blockOf, type Selection } from './selection.ts';

const route = getRouteApi('/hotels/$hotelId/calendar');

const reaches = [7, 14, 31] as const;
const reachOptions = [
  { id: '7', label: 'A week' },
  { id: '14', label: 'Two weeks' },
  { id: '31', label: 'A month' },
];

/** Rates and rooms of all room types in one grid. */
export function CalendarPage() {
  const { hotelId } = route.useParams();
  const { from = today(), days = 14 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(calendarQuery(hotelId, from, addDays(from, days)));
  const [selection, setSelection] = useState<Selection | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [done, setDone] = useState<string>();
  const edit = () => {
    // Not before: what is above the grid must not move while somebody drags over it.
    setDone(undefined);
    setEditing(true);
  };
  const go = (search: { from?: string; days?: (typeof reaches)[number] }) => {
    setSelection(null);
    void navigate({ search: { from, days, ...search }, replace: true });
  };
  return (
    <>
      <PageHead
        title="Rates and rooms"
        actions={
          <div className="flex flex-wrap items-end gap-2">
            <Button kind="secondary" aria-label="Earlier" onPress={() => go({ from: addDays(from, -days) })}>
              <ChevronLeft aria-hidden className="size-5 shrink-0" />
            </Button>
            <DateField label="From" value={from} onChange={(date) => go({ from: date })} className="w-40" />
            <Button kind="secondary" aria-label="Later" onPress={() => go({ from: addDays(from, days) })}>
              <ChevronRight aria-hidden className="size-5 shrink-0" />
            </Button>
            <NativeSelect
              label="Show"
              options={reachOptions}
              value={String(days)}
              onChange={(id) => go({ days: reaches.find((reach) => String(reach) === id) ?? 14 })}
              className="w-36"
            />
          </div>
        }
      >
        What each night costs and how many rooms are left. Choose nights to change them.
      </PageHead>
      {done === undefined ? null : (
        <div className="mb-4">
          <Notice kind="good" live>
            {done}
          </Notice>
        </div>
      )}
      <QueryView query={query} skeleton="h-96 w-full">
        {(calendar) => {
          if (calendar.roomTypes.length === 0) {
            return (
              <EmptyState title="The hotel has no room types yet">
                <p className="text-ink-soft">Add them by the admin API; they appear here at once.</p>
              </EmptyState>
            );
          }
          const block = selection === null ? undefined : blockOf(selection);
          const roomTypes =
            block === undefined ? [] : calendar.roomTypes.slice(block.rows[0], block.rows[1] + 1);
          const nights =
            block === undefined
              ? []
              : (roomTypes[0]?.nights.slice(block.columns[0], block.columns[1] + 1) ?? []);
          const [first, last] = [nights[0]?.date, nights.at(-1)?.date];
          const chosen = first === undefined || last === undefined ? undefined : { from: first, last };
          return (
            <>
              <div className={query.isPlaceholderData ? 'opacity-60' : ''}>
                <NightGrid calendar={calendar} selection={selection} onSelect={setSelection} onOpen={edit} />
              </div>
              <GridLegend />
              {chosen === undefined ? null : (
                <SelectionBar
                  {...chosen}
                  names={roomTypes.map(({ name }) => name)}
                  nights={nights.length}
                  onEdit={edit}
                  onClear={() => setSelection(null)}
                />
              )}
              {isEditing && chosen !== undefined ? (
                <EditDialog
                  {...chosen}
                  roomTypes={roomTypes}
                  today={calendar.today}
                  currency={calendar.currency}
                  onClose={() => setEditing(false)}
                  onDone={(words) => {
                    setEditing(false);
                    setDone(words);
                  }}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </>
  );
}
