import type { CalendarDate } from './calendar-date.ts';
import { halfUp, type Money, money } from './money.ts';
import type { Charge, RateRule } from './rate-rules.ts';

/** What a price is made of, as a guest reads it. Lines that are `included` are shown and not added. */
export interface PriceLine {
  readonly kind: 'ROOM' | 'LENGTH_OF_STAY' | 'PROMOTION' | Charge['kind'];
  readonly name: string;
  readonly amountMinor: number;
  readonly included: boolean;
}

export interface StayToPrice {
  readonly currency: string;
  /** The price of one room for each night, in minor units. */
  readonly nightsMinor: readonly number[];
  readonly checkIn: CalendarDate;
  readonly rooms: number;
  /** In all rooms together. */
  readonly guests: number;
  readonly rules: readonly RateRule[];
  readonly charges: readonly Charge[];
  readonly promotionCode?: string | undefined;
}

export interface StayPrice {
  readonly total: Money;
  /** Their sum, without those that are included, is the total. */
  readonly lines: readonly PriceLine[];
}

/**
 * What a stay costs in all rooms, mandatory taxes and fees included (decision D28). Length of stay and promotion are
 * taken off one room's price, each rounded half up; percentages that are added are rounded once, in one sum.
 * Throws RangeError when an amount leaves the safe integers.
 */
export function priceStay(stay: StayToPrice): StayPrice {
  const { rooms, nightsMinor, currency } = stay;
  const oneRoom = nightsMinor.reduce((sum, amount) => sum + amount, 0);
  const longer = halfUp(oneRoom * lengthOfStayPercentOff(stay.rules, nightsMinor.length), 100);
  const promotion = promotionFor(stay.rules, stay);
  const promoted = halfUp((oneRoom - longer) * (promotion?.percentOff ?? 0), 100);
  const roomTotal = (oneRoom - longer - promoted) * rooms;
  const lines: PriceLine[] = [
    { kind: 'ROOM', name: 'Rooms', amountMinor: oneRoom * rooms, included: false },
    ...lineUnlessZero('LENGTH_OF_STAY', 'Longer stay', -longer * rooms),
    ...lineUnlessZero('PROMOTION', promotion?.code ?? '', -promoted * rooms),
    ...chargeLines(stay, roomTotal),
  ];
  const total = lines.reduce((sum, line) => (line.included ? sum : sum + line.amountMinor), 0);
  return { total: money(total, currency), lines };
}

/** The most that is taken off a stay of so many nights, in percent; 0 without such a rule. */
export function lengthOfStayPercentOff(rules: readonly RateRule[], nights: number): number {
  return Math.max(
    0,
    ...rules.flatMap((rule) =>
      rule.kind === 'LENGTH_OF_STAY' && rule.minNights <= nights ? [rule.percentOff] : [],
    ),
  );
}

/** The promotion a code stands for at a stay's first night, or undefined when there is none. */
export function promotionFor(
  rules: readonly RateRule[],
  { promotionCode, checkIn }: { promotionCode?: string | undefined; checkIn: CalendarDate },
): { readonly code: string; readonly percentOff: number } | undefined {
  if (promotionCode === undefined) return undefined;
  const wanted = promotionCode.toUpperCase();
  return rules.find(
    (rule): rule is Extract<RateRule, { kind: 'PROMOTION' }> =>
      rule.kind === 'PROMOTION' &&
      rule.code.toUpperCase() === wanted &&
      (rule.from === undefined || rule.from <= checkIn) &&
      (rule.until === undefined || checkIn <= rule.until),
  );
}

function chargeLines(stay: StayToPrice, roomTotal: number): PriceLine[] {
  const added = stay.charges.flatMap((charge) =>
    charge.basis === 'PERCENT' && !charge.included ? [charge.basisPoints] : [],
  );
  // Shares of one rounded sum, so that the total does not depend on how many taxes it is cut into.
  let basisPointsBefore = 0;
  const shareOf = (basisPoints: number) => {
    const before = halfUp(roomTotal * basisPointsBefore, 10_000);
    basisPointsBefore += basisPoints;
    return halfUp(roomTotal * basisPointsBefore, 10_000) - before;
  };
  if (!Number.isSafeInteger(roomTotal * added.reduce((sum, next) => sum + next, 1))) {
    throw new RangeError('the price leaves the safe integers');
  }
  return stay.charges.map(({ kind, name, included, ...charge }) => ({
    kind,
    name,
    included,
    amountMinor:
      charge.basis !== 'PERCENT'
        ? charge.amountMinor * countFor(charge.basis, stay)
        : included
          ? roomTotal - halfUp(roomTotal * 10_000, 10_000 + charge.basisPoints)
          : shareOf(charge.basisPoints),
  }));
}

function countFor(
  basis: 'PER_ROOM_NIGHT' | 'PER_GUEST_NIGHT' | 'PER_ROOM_STAY',
  { rooms, guests, nightsMinor }: StayToPrice,
): number {
  const counts = {
    PER_ROOM_NIGHT: rooms * nightsMinor.length,
    PER_GUEST_NIGHT: guests * nightsMinor.length,
    PER_ROOM_STAY: rooms,
  };
  return counts[basis];
}

function lineUnlessZero(kind: PriceLine['kind'], name: string, amountMinor: number): PriceLine[] {
  return amountMinor === 0 ? [] : [{ kind, name, amountMinor, included: false }];
}
