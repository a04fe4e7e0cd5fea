import type { Money } from '@holdfast/ui/format/money';

/** A money event as the API gives it: debit is positive, credit negative. */
export interface LedgerEvent {
  readonly eventKey: string;
  readonly kind: string;
  readonly at: string;
  readonly entries: readonly {
    readonly account: string;
    readonly currency: string;
    readonly amountMinor: number;
  }[];
}

/** One line of the ledger, as books have it. */
export interface LedgerLine {
  readonly key: string;
  readonly at: string;
  readonly kind: string;
  readonly account: string;
  readonly debit: Money | undefined;
  readonly credit: Money | undefined;
}

/** The entries of money events as lines with debit and credit apart. */
export function ledgerLines(events: readonly LedgerEvent[]): LedgerLine[] {
  return events.flatMap(({ eventKey, kind, at, entries }) =>
    entries.map(({ account, currency, amountMinor }, index) => ({
      ...{ key: `${eventKey} ${index}`, at, kind, account },
      debit: amountMinor > 0 ? { amountMinor, currency } : undefined,
      credit: amountMinor < 0 ? { amountMinor: -amountMinor, currency } : undefined,
    })),
  );
}
