import { Amount } from '@holdfast/ui/staff/amount';
import { Code } from '@holdfast/ui/staff/code';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { Booking } from '../api/booking-queries.ts';
import { Section } from './section.tsx';

type Refund = Booking['refunds'][number];

const columns: readonly Column<Refund>[] = [
  { title: 'Asked for', cell: ({ createdAt }) => <Instant at={createdAt} /> },
  { title: 'Amount', figures: true, cell: ({ amount }) => <Amount money={amount} /> },
  { title: 'State', cell: ({ status }) => <StateBadge state={status} /> },
  { title: 'Reason', cell: ({ reason }) => inWords(reason) },
  { title: 'By', cell: ({ requestedBy }) => <Code>{requestedBy}</Code> },
  {
    title: 'Decided by',
    cell: ({ decidedBy }) => (decidedBy === undefined ? '–' : <Code>{decidedBy}</Code>),
  },
  { title: 'Failed', cell: ({ failureCode }) => (failureCode === undefined ? '–' : inWords(failureCode)) },
];

/** What was given back or asked for, by whom, and who agreed. */
export function RefundsSection({ booking: { refunds } }: { readonly booking: Booking }) {
  if (refunds.length === 0) return null;
  return (
    <Section title="Refunds">
      <DataTable label="Refunds" columns={columns} rows={refunds} keyOf={({ id }) => id} />
    </Section>
  );
}
