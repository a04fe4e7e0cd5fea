import { EmptyState } from '@holdfast/ui/empty-state';
import { formatDate } from '@holdfast/ui/format/dates';
import { locale } from '@holdfast/ui/format/staff-locale';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { Pager } from '@holdfast/ui/staff/pager';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { Tabs } from '@holdfast/ui/tabs';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { today } from '../../app/dates.ts';
import { counted } from '../../app/words.ts';
import { type StayList, staysQuery } from './api/desk-queries.ts';
import { DayChoice } from './components/day-choice.tsx';
import { StayCard } from './components/stay-card.tsx';

const route = getRouteApi('/hotels/$hotelId/desk');

const lists: readonly { readonly id: StayList; readonly label: string; readonly empty: string }[] = [
  { id: 'ARRIVALS', label: 'Arrivals', empty: 'Nobody arrives on this day' },
  { id: 'IN_HOUSE', label: 'In house', empty: 'Nobody is checked in' },
  { id: 'DEPARTURES', label: 'Departures', empty: 'Nobody leaves on this day' },
];

/** The day at the desk: who comes, who is there, who goes. */
export function DeskPage() {
  const { hotelId } = route.useParams();
  const { list = 'ARRIVALS', date, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(staysQuery(hotelId, list, date, page));
  const shownDate = date ?? query.data?.date ?? today();
  const go = (search: { list?: StayList; date?: string; page?: number }) => void navigate({ search });
  const keepDate = date === undefined ? {} : { date };
  const content = (empty: string) => (
    <QueryView query={query}>
      {({ items, total, pageSize, today: todayThere }) =>
        items.length === 0 ? (
          <EmptyState title={empty}>
            <p className="text-ink-soft">
              Bookings appear here as soon as they are confirmed and leave when they are cancelled.
            </p>
          </EmptyState>
        ) : (
          <>
            <p className="mb-3 text-sm text-ink-soft">
              {counted(total, 'booking')}
              {list === 'IN_HOUSE' ? '' : ` on ${formatDate(shownDate, locale)}`}
            </p>
            <ul className={`grid gap-3 ${query.isPlaceholderData ? 'opacity-60' : ''}`}>
              {items.map((stay) => (
                <li key={stay.booking.id}>
                  <StayCard hotelId={hotelId} stay={stay} today={todayThere} />
                </li>
              ))}
            </ul>
            <Pager
              page={page}
              pageSize={pageSize}
              total={total}
              onPage={(to) => go({ list, ...keepDate, page: to })}
            />
          </>
        )
      }
    </QueryView>
  );
  return (
    <>
      <PageHead
        title="Desk"
        actions={
          list === 'IN_HOUSE' ? undefined : (
            <DayChoice
              date={shownDate}
              onChange={(day) => go({ list, ...(day === null ? {} : { date: day }) })}
            />
          )
        }
      >
        Give guests their rooms, check them in, see them off.
      </PageHead>
      <Tabs
        label="Lists of the desk"
        selected={list}
        onSelect={(id) => go({ list: id as StayList, ...keepDate })}
        views={lists.map(({ id, label, empty }) => ({ id, label, content: content(empty) }))}
      />
    </>
  );
}
