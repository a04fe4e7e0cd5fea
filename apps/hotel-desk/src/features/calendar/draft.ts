import { parseMoney } from '@holdfast/ui/format/money';

/** What becomes of a value of all chosen nights: it stays, is set, or is taken away. */
export interface ValueChange {
  readonly mode: 'keep' | 'set' | 'none';
  readonly text: string;
}

/** What becomes of a yes or no. */
export type SwitchChange = 'keep' | 'yes' | 'no';

/** What is to be changed, as it is being filled in. */
export interface Draft {
  readonly from: string;
  /** The last night that is changed. */
  readonly last: string;
  /** ISO weekdays; all of them unless some were taken out. */
  readonly weekdays: readonly number[];
  readonly price: ValueChange;
  readonly rooms: ValueChange;
  readonly minStay: ValueChange;
  readonly maxStay: ValueChange;
  readonly stopSell: SwitchChange;
  readonly closedToArrival: SwitchChange;
}

export const allWeekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const keep: ValueChange = { mode: 'keep', text: '' };

/** Nothing is changed yet on these nights. */
export function emptyDraft(from: string, last: string): Draft {
  const kept = { price: keep, rooms: keep, minStay: keep, maxStay: keep } as const;
  return { from, last, weekdays: allWeekdays, ...kept, stopSell: 'keep', closedToArrival: 'keep' };
}

/** The parts of a change of inventory. */
export interface InventoryFields {
  rooms?: number | null;
  minStay?: number | null;
  maxStay?: number | null;
  stopSell?: boolean;
  closedToArrival?: boolean;
}

/** What a draft asks for; a part without changes is left out. */
export interface Wanted {
  readonly inventory?: InventoryFields;
  readonly price?: { readonly amountMinor: number | null };
}

type Fault = Partial<Record<'price' | 'rooms' | 'minStay' | 'maxStay' | 'dates', string>>;

const readers = {
  rooms: { from: 0, to: 10_000, words: 'Whole rooms, 0 or more' },
  minStay: { from: 1, to: 90, words: 'Nights, 1 to 90' },
  maxStay: { from: 1, to: 90, words: 'Nights, 1 to 90' },
} as const;

/** Reads a draft: what it asks for, and what is wrong with it by field. */
export function readDraft(draft: Draft, currency: string): { wanted: Wanted; faults: Fault } {
  const faults: Fault = {};
  const inventory: InventoryFields = {};
  for (const name of ['rooms', 'minStay', 'maxStay'] as const) {
    const { mode, text } = draft[name];
    const { from, to, words } = readers[name];
    const number = Number(text);
    if (mode === 'none') inventory[name] = null;
    if (mode !== 'set') continue;
    if (/^\d+$/.test(text.trim()) && number >= from && number <= to) inventory[name] = number;
    else faults[name] = words;
  }
  if ((inventory.minStay ?? 1) > (inventory.maxStay ?? 90)) faults.maxStay = 'At least the shortest stay';
  for (const name of ['stopSell', 'closedToArrival'] as const) {
    if (draft[name] !== 'keep') inventory[name] = draft[name] === 'yes';
  }
  const price = readPrice(draft.price, currency);
  if (price === 'fault') faults.price = 'An amount above zero, such as 120 or 99.50';
  if (draft.last < draft.from) faults.dates = 'The last night must not be before the first';
  if (draft.weekdays.length === 0) faults.dates = 'Choose at least one weekday';
  return {
    wanted: {
      ...(Object.keys(inventory).length === 0 ? {} : { inventory }),
      ...(price === undefined || price === 'fault' ? {} : { price }),
    },
    faults,
  };
}

function readPrice({ mode, text }: ValueChange, currency: string): Wanted['price'] | 'fault' {
  if (mode === 'keep') return undefined;
  if (mode === 'none') return { amountMinor: null };
  const money = parseMoney(text, currency);
  return money === undefined || money.amountMinor < 1 ? 'fault' : { amountMinor: money.amountMinor };
}
