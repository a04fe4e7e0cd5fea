import { formatMoney } from '@holdfast/ui/format/money';
import { locale } from '@holdfast/ui/format/staff-locale';

/** What of a night may have been changed by somebody else; what is not known is not compared. */
interface ComparedNight {
  readonly date: string;
  readonly rooms?: number | null;
  readonly capacity?: number;
  readonly stopSell?: boolean;
  readonly minStay?: number | null;
  readonly maxStay?: number | null;
  readonly closedToArrival?: boolean;
  readonly amountMinor?: number | null;
}

type Compared = Exclude<keyof ComparedNight, 'date'>;

const yesNo = (value: unknown) => (value === true ? 'yes' : 'no');
const orNone = (value: unknown) => (value == null ? 'none' : String(value));
const words: Readonly<
  Record<Compared, readonly [name: string, write: (value: unknown, currency: string) => string]>
> = {
  rooms: ['rooms given', (value) => (value == null ? 'as the allotment' : String(value))],
  capacity: ['may be sold', String],
  stopSell: ['sale stopped', yesNo],
  minStay: ['shortest stay', orNone],
  maxStay: ['longest stay', orNone],
  closedToArrival: ['closed to arrival', yesNo],
  amountMinor: [
    'price',
    (value, currency) =>
      value == null
        ? 'none'
        : formatMoney({ amountMinor: Number(value), currency }, locale, { decimals: 'hide' }),
  ],
};

/** One value of a night that is not what it was. */
export interface Difference {
  readonly date: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** What has become different on nights, in words. */
export function differencesOf(
  before: readonly ComparedNight[],
  now: readonly ComparedNight[],
  currency: string,
): Difference[] {
  const byDate = new Map(before.map((night) => [night.date, night]));
  return now.flatMap((night) => {
    const known = byDate.get(night.date);
    if (known === undefined) return [];
    return (Object.keys(words) as Compared[])
      .filter((field) => night[field] !== undefined && night[field] !== known[field])
      .map((field) => {
        const [name, write] = words[field];
        const [was, is] = [write(known[field], currency), write(night[field], currency)];
        return { date: night.date, name, before: was, now: is };
      });
  });
}
