import type { CustomerSchemas } from '@holdfast/sdk/customer';

type Night = CustomerSchemas['CalendarNight'];

/** What a night costs at least, over some room types. */
export interface LowestNight {
  /** Absent where no room is left. */
  readonly price?: CustomerSchemas['Money'];
  /** The fewest nights of a stay that begins then, where every room type asks for more than one. */
  readonly minStay?: number;
}

/** The lowest price of each night, by its date. */
export function lowestNights(calendars: readonly (readonly Night[])[]): Map<string, LowestNight> {
  const byDate = Map.groupBy(calendars.flat(), ({ date }) => date);
  return new Map([...byDate].map(([date, nights]) => [date, lowestOf(nights)]));
}

/** The lowest price of all nights, in the smallest unit; undefined where there is none. */
export function lowestPrice(nights: ReadonlyMap<string, LowestNight>): number | undefined {
  const prices = [...nights.values()].flatMap(({ price }) =>
    price === undefined ? [] : [price.amountMinor],
  );
  return prices.length === 0 ? undefined : Math.min(...prices);
}

function lowestOf(nights: readonly Night[]): LowestNight {
  const free = nights.filter(({ roomsLeft, price }) => roomsLeft > 0 && price !== undefined);
  const [lowest] = free.toSorted((one, other) => amountOf(one) - amountOf(other));
  const minStay = Math.min(...free.map((night) => night.minStay ?? 1));
  return {
    ...(lowest?.price !== undefined && { price: lowest.price }),
    ...(free.length > 0 && minStay > 1 && { minStay }),
  };
}

function amountOf({ price }: Night): number {
  return price?.amountMinor ?? Number.POSITIVE_INFINITY;
}
