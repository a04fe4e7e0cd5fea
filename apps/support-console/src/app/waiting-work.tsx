import { QueryView } from '@holdfast/ui/staff/query-view';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { boardQuery } from './board-query.ts';

/** What waits for a person, and where. */
export function WaitingWork() {
  const query = useQuery(boardQuery);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="mb-3 text-xl font-semibold">
        What waits for a person
      </h2>
      <QueryView query={query} skeleton="h-40 w-full">
        {({ money, undos, messages }) => (
          <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
            <Tile to="/refunds" count={money?.refundsToApprove} label="Refunds to approve" />
            <Tile
              to="/refunds"
              search={{ status: 'FAILED' }}
              count={money?.refundsFailed}
              label="Refunds that failed"
            />
            <Tile to="/compensations" count={undos?.stuck} label="Undos that are stuck" />
            <Tile to="/disputes" count={money?.disputesDue} label="Disputes to answer" />
            <Tile to="/reconciliation" count={money?.findingsOpen} label="Reconciliation cases" />
            <Tile to="/messages" count={messages?.failed} label="Messages that failed" />
            <Tile to="/messages" search={{ view: 'dead' }} count={messages?.dead} label="Dead letters" />
            <Tile
              to="/webhooks"
              search={{ state: 'FAILED' }}
              count={messages?.endpointsPaused}
              label="Paused webhook endpoints"
            />
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function Tile({
  to,
  search = {},
  count,
  label,
}: {
  readonly to: string;
  readonly search?: object;
  /** Undefined where it cannot be read now. */
  readonly count: number | undefined;
  readonly label: string;
}) {
  const waits = count !== undefined && count > 0;
  return (
    <li>
      <Link
        to={to}
        search={search}
        className="flex h-full items-baseline justify-between gap-3 rounded-card border border-line bg-surface p-4 shadow-card hover:border-accent"
      >
        <span>{label}</span>
        <span className={`text-2xl font-bold tabular-nums ${waits ? 'text-warn' : 'text-ink-soft'}`}>
          {count ?? <span className="text-sm font-normal">not known</span>}
        </span>
      </Link>
    </li>
  );
}
