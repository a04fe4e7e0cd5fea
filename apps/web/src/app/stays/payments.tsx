import type { CustomerSchemas } from '@holdfast/sdk/customer';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { balanceOf } from './balance-of.ts';

/** What was paid for a booking and what was given back, and when. */
export function Payments({ booking }: { readonly booking: CustomerSchemas['Booking'] }) {
  const t = useTranslations('stays.payments');
  const formats = useFormats();
  const { captured, refunded, refunds } = booking;
  return (
    <dl className="flex flex-col gap-1.5 tabular-nums">
      <Line term={t('captured')} value={formats.money(captured)} />
      {refunds.map(({ id, amount, state, createdAt }) => (
        <Line
          key={id}
          term={t('refund', { date: formats.instant(createdAt) })}
          note={t(`states.${state}`)}
          value={formats.money({ ...amount, amountMinor: -amount.amountMinor })}
        />
      ))}
      {refunded.amountMinor === 0 ? null : (
        <Line term={t('balance')} value={formats.money(balanceOf(booking))} sum />
      )}
    </dl>
  );
}

interface LineProps {
  readonly term: string;
  readonly note?: string;
  readonly value: string;
  readonly sum?: boolean;
}

function Line({ term, note, value, sum = false }: LineProps) {
  return (
    <div
      className={`flex items-baseline justify-between gap-4 ${sum ? 'mt-2 border-t border-line pt-3 font-semibold' : ''}`}
    >
      <dt>
        {term}
        {note === undefined ? null : <span className="block text-sm text-ink-soft">{note}</span>}
      </dt>
      <dd className="whitespace-nowrap">{value}</dd>
    </div>
  );
}
