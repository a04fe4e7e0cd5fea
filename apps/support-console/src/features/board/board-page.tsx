import type { SupportSchemas } from '@holdfast/sdk/support';
import { Notice } from '@holdfast/ui/notice';
import { PageHead } from '@holdfast/ui/staff/page-head';
import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { boardQuery } from '../../app/board-query.ts';
import { Instant } from '../../app/show/instant.tsx';
import { inLargestUnit, inMillis } from '../../app/words.ts';
import { BookingsPanel } from './components/bookings-panel.tsx';
import { FigureTile } from './components/figure-tile.tsx';
import { LagPanel } from './components/lag-panel.tsx';
import { OutboxPanel } from './components/outbox-panel.tsx';
import { ReasonsPanel } from './components/reasons-panel.tsx';
import { StepsPanel } from './components/steps-panel.tsx';

const breakers = {
  closed: { value: 'Charging', mood: 'good' },
  open: { value: 'Away', mood: 'bad' },
  unknown: { value: 'Not known', mood: 'plain' },
} as const;

/** How the platform does now, kept up to date. */
export function BoardPage() {
  const query = useQuery(boardQuery);
  return (
    <>
      <PageHead title="Board">
        How the platform does now. It brings itself up to date every five seconds.
      </PageHead>
      <QueryView query={query} skeleton="h-96 w-full">
        {(board) => (
          <div className="grid gap-6">
            {query.error === null ? null : (
              <Notice kind="warn" title="The board cannot be read now">
                <p>
                  This is how things were at <Instant at={board.at} />.
                </p>
              </Notice>
            )}
            {board.away.length === 0 ? null : (
              <Notice kind="warn">
                What is read from {new Intl.ListFormat('en-GB').format(board.away)} is missing: it cannot be
                asked now.
              </Notice>
            )}
            <Figures board={board} />
            <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <div className="grid min-w-0 gap-6">
                {board.bookings === undefined ? null : <BookingsPanel bookings={board.bookings} />}
                {board.steps === undefined ? null : <StepsPanel steps={board.steps} />}
              </div>
              <div className="grid min-w-0 gap-6">
                {board.bookings === undefined ? null : <ReasonsPanel bookings={board.bookings} />}
                <LagPanel consumers={board.consumers} />
                <OutboxPanel outboxes={board.outboxes} />
              </div>
            </div>
            <p className="text-sm text-ink-soft">
              As of <Instant at={board.at} />
            </p>
          </div>
        )}
      </QueryView>
    </>
  );
}

function Figures({
  board: { bookings, provider, undos, messages },
}: {
  readonly board: SupportSchemas['Board'];
}) {
  const rate = bookings?.successRate;
  const breaker = breakers[provider.breaker];
  const figures = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
  return (
    <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-5">
      <FigureTile
        label="Confirmed this hour"
        value={String(bookings?.confirmed ?? '–')}
        note={`${bookings?.open ?? '–'} open`}
      />
      <FigureTile
        label="Success rate"
        value={rate === undefined ? '–' : figures.format(rate)}
        note="without what guests gave up"
        mood={rate === undefined ? 'plain' : rate >= 0.95 ? 'good' : rate >= 0.8 ? 'warn' : 'bad'}
      />
      <FigureTile
        label="Payment provider"
        value={breaker.value}
        note={
          provider.p95Millis === undefined
            ? `breaker ${provider.breaker}`
            : `p95 ${inMillis(provider.p95Millis)}`
        }
        mood={breaker.mood}
      />
      <FigureTile
        label="Undos that are stuck"
        value={String(undos?.stuck ?? '–')}
        note={
          undos === undefined || undos.oldestSeconds === 0
            ? `${undos?.retrying ?? '–'} retrying`
            : `${undos.retrying} retrying, oldest ${inLargestUnit(undos.oldestSeconds)}`
        }
        mood={undos === undefined ? 'plain' : undos.stuck > 0 ? 'bad' : undos.retrying > 0 ? 'warn' : 'good'}
      />
      <FigureTile
        label="Dead letters"
        value={String(messages?.dead ?? '–')}
        note={`failed messages: ${messages?.failed ?? '–'}`}
        mood={messages === undefined ? 'plain' : messages.dead > 0 ? 'bad' : 'good'}
      />
    </ul>
  );
}
