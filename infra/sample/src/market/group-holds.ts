import type { Chance } from './random.ts';

/** Rooms that a group has booked; nights are counted from the market's first. */
export interface GroupHold {
  readonly firstNight: number;
  readonly nights: number;
  readonly rooms: number;
}

/**
 * What is sold of a room type: a few groups whose rooms together never exceed the capacity. Crews and companies stay
 * all the time, more guests in the weeks ahead, and some weekends and fairs take most of what is left.
 */
export function groupHolds(
  { capacity, days, firstFriday }: { capacity: number; days: number; firstFriday: number },
  chance: Chance,
): { readonly holds: readonly GroupHold[]; readonly reserved: Uint16Array } {
  const reserved = new Uint16Array(days);
  const holds: GroupHold[] = [];
  const book = (firstNight: number, nights: number, share: number) => {
    const until = Math.min(days, firstNight + nights);
    if (until <= firstNight) return;
    let left = capacity;
    for (let night = firstNight; night < until; night += 1)
      left = Math.min(left, capacity - (reserved[night] ?? 0));
    // Half a room is one room in half of the hotels.
    const rooms = Math.min(left, Math.floor(capacity * share + chance.between(0, 99) / 100));
    if (rooms <= 0) return;
    for (let night = firstNight; night < until; night += 1) reserved[night] = (reserved[night] ?? 0) + rooms;
    holds.push({ firstNight, nights: until - firstNight, rooms });
  };
  book(0, days, chance.between(28, 66) / 100);
  book(0, chance.between(14, 45), chance.between(12, 35) / 100);
  for (let event = chance.between(1, 3); event > 0; event -= 1) {
    const weekend =
      firstFriday + 7 * chance.between(0, Math.max(0, Math.floor((days - firstFriday - 1) / 7)));
    const starts = chance.percent(65) ? weekend : chance.between(0, days - 1);
    book(starts, chance.between(2, 5), chance.pick([0.2, 0.4, 1]));
  }
  return { holds, reserved };
}
