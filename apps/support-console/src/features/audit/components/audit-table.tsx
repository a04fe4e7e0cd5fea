import { Badge } from '@holdfast/ui/badge';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { BookingLink } from '../../../app/show/booking-link.tsx';
import { Instant } from '../../../app/show/instant.tsx';
import type { AuditFilter, AuditLine } from '../api/audit-query.ts';

const phases = { ASKED: 'warn', DONE: 'good', REFUSED: 'bad' } as const;
const filterClass = 'cursor-pointer text-left font-mono text-sm text-accent underline';

/** Lines of the audit log; who and what lead to all of theirs. */
export function AuditTable({
  lines,
  onFilter,
}: {
  readonly lines: readonly AuditLine[];
  readonly onFilter: (filter: AuditFilter) => void;
}) {
  const only = (filter: AuditFilter, text: string) => (
    <button type="button" className={filterClass} onClick={() => onFilter(filter)}>
      {text}
    </button>
  );
  const columns: readonly Column<AuditLine>[] = [
    { title: 'When', cell: ({ at }) => <Instant at={at} /> },
    { title: 'Who', cell: ({ actorId }) => only({ actor: actorId }, actorId) },
    { title: 'What', cell: ({ action }) => only({ action }, action) },
    {
      title: 'To what',
      cell: ({ objectId }) => {
        if (objectId === undefined) return '–';
        return objectId.startsWith('bk_') && !objectId.includes('.') ? (
          <BookingLink id={objectId} />
        ) : (
          only({ object: objectId }, objectId)
        );
      },
    },
    {
      title: 'Outcome',
      cell: ({ phase, status }) => (
        <Badge kind={phases[phase]}>
          {phase === 'ASKED' ? 'Asked, no answer' : phase === 'DONE' ? 'Done' : 'Refused'}
          {status === undefined ? '' : ` ${status}`}
        </Badge>
      ),
    },
    { title: 'Before and after', cell: (line) => <Change line={line} /> },
    {
      title: 'From',
      cell: ({ edge, address }) => <span className="whitespace-nowrap">{`${edge}, ${address}`}</span>,
    },
    { title: 'Request', cell: ({ requestId }) => only({ request: requestId }, requestId) },
  ];
  return <DataTable label="Audit log" columns={columns} rows={lines} keyOf={({ cursor }) => cursor} />;
}

function Change({ line: { before, after } }: { readonly line: AuditLine }) {
  if (before === undefined && after === undefined) return '–';
  return (
    <details>
      <summary className="cursor-pointer whitespace-nowrap text-accent">Show</summary>
      <pre className="mt-1 max-w-96 font-mono text-xs whitespace-pre-wrap">
        {JSON.stringify({ before, after }, null, 1)}
      </pre>
    </details>
  );
}
