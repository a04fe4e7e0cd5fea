import { Amount } from '@holdfast/ui/staff/amount';
import { Code } from '@holdfast/ui/staff/code';
import { type Column, DataTable } from '@holdfast/ui/staff/data-table';
import { Instant } from '../../../app/show/instant.tsx';
import { StateBadge } from '../../../app/show/state-badge.tsx';
import { inWords } from '../../../app/words.ts';
import type { Booking } from '../api/booking-queries.ts';
import { type LedgerLine, ledgerLines } from '../ledger-lines.ts';
import { Section } from './section.tsx';

type Payment = Booking['payments'][number];

const payments: readonly Column<Payment>[] = [
  { title: 'Payment', cell: ({ sequence }) => (sequence === 1 ? 'The price' : `Change ${sequence - 1}`) },
  { title: 'State', cell: ({ status }) => <StateBadge state={status} /> },
  {
    title: 'Asked',
    figures: true,
    cell: ({ amount }) => (amount === undefined ? '–' : <Amount money={amount} />),
  },
  {
    title: 'Taken',
    figures: true,
    cell: ({ captured }) => (captured === undefined ? '–' : <Amount money={captured} />),
  },
  {
    title: 'Given back',
    figures: true,
    cell: ({ refunded }) => (refunded === undefined ? '–' : <Amount money={refunded} />),
  },
  {
    title: 'At the provider',
    cell: ({ attempts }) => {
      const intent = attempts.at(-1)?.providerIntentId;
      return intent === undefined ? '–' : <Code>{intent}</Code>;
    },
  },
];

const ledger: readonly Column<LedgerLine>[] = [
  { title: 'When', cell: ({ at }) => <Instant at={at} /> },
  { title: 'What', cell: ({ kind }) => inWords(kind) },
  { title: 'Account', cell: ({ account }) => inWords(account) },
  {
    title: 'Debit',
    figures: true,
    cell: ({ debit }) => (debit === undefined ? '' : <Amount money={debit} />),
  },
  {
    title: 'Credit',
    figures: true,
    cell: ({ credit }) => (credit === undefined ? '' : <Amount money={credit} />),
  },
];

/** Where the money of a booking is: its payments, and every line of the ledger. */
export function MoneySection({ booking }: { readonly booking: Booking }) {
  const lines = ledgerLines(booking.ledger);
  return (
    <Section title="Money">
      {booking.payments.length === 0 ? (
        <p className="text-ink-soft">Nothing was asked of a card.</p>
      ) : (
        <DataTable label="Payments" columns={payments} rows={booking.payments} keyOf={({ id }) => id} />
      )}
      <h3 className="mt-5 mb-2 font-semibold">Ledger</h3>
      {lines.length === 0 ? (
        <p className="text-ink-soft">No money was moved.</p>
      ) : (
        <DataTable label="Ledger" columns={ledger} rows={lines} keyOf={({ key }) => key} />
      )}
    </Section>
  );
}
