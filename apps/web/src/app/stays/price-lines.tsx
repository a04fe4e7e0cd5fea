import type { CustomerSchemas } from '@holdfast/sdk/customer';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';

type PriceLine = CustomerSchemas['PriceLine'];

/** A price with all that it is made of. */
export interface PriceLinesProps {
  readonly lines: readonly PriceLine[];
  readonly total: CustomerSchemas['Money'];
  readonly rooms: number;
  readonly nights: number;
  readonly points?: CustomerSchemas['Booking']['points'];
}

/** What a stay costs line by line, what of it is tax, and what points pay. */
export function PriceLines({ lines, total, rooms, nights, points }: PriceLinesProps) {
  const t = useTranslations('stays.price');
  const formats = useFormats();
  const { currency } = total;
  const nameOf = useLineName(rooms, nights);
  const money = (amountMinor: number) => formats.money({ amountMinor, currency });
  const added = lines.filter((line) => !line.included);
  const included = lines.filter((line) => line.included);
  return (
    <>
      <dl className="flex flex-col gap-1.5 tabular-nums">
        {added.map((line) => (
          <Row key={`${line.kind} ${line.name}`} term={nameOf(line)}>
            {money(line.amountMinor)}
          </Row>
        ))}
        <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="text-lg font-semibold">{t('total')}</dt>
          <dd className="text-2xl font-bold tracking-tight">{formats.money(total)}</dd>
        </div>
        {points === undefined ? null : (
          <>
            <Row term={t('points', { points: points.spent })}>{money(-points.amount.amountMinor)}</Row>
            <div className="flex justify-between gap-4 font-semibold">
              <dt>{t('toPay')}</dt>
              <dd>{money(total.amountMinor - points.amount.amountMinor)}</dd>
            </div>
          </>
        )}
      </dl>
      {included.map((line) => (
        <p key={line.name} className="mt-1 text-sm text-ink-soft">
          {t('included', { amount: money(line.amountMinor), name: nameOf(line) })}
        </p>
      ))}
    </>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

// Taxes and fees have the names that their hotels' rules give them; the usual two are translated.
const usual = { VAT: 'vat', 'City tax': 'cityTax' } as const;

function useLineName(rooms: number, nights: number): (line: PriceLine) => string {
  const t = useTranslations('stays.price');
  return ({ kind, name }) => {
    if (kind === 'ROOM') return t('ROOM', { rooms, nights });
    if (kind === 'LENGTH_OF_STAY' || kind === 'PROMOTION') return t(kind);
    return name in usual ? t(usual[name as keyof typeof usual]) : t('named', { name });
  };
}
