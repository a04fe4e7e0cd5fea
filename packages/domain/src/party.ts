/** Who travels together, and in how many rooms if they have said. */
export interface Party {
  readonly guests: number;
  readonly rooms?: number | undefined;
}

/**
 * How many rooms of one type a party takes: as many as it asked for, else as few as hold it. Undefined when they do
 * not fit, or when there would be a room without a guest.
 */
export function roomsForParty({ guests, rooms }: Party, maxGuests: number): number | undefined {
  const fewest = Math.ceil(guests / maxGuests);
  const taken = rooms ?? fewest;
  return taken < fewest || taken > guests ? undefined : taken;
}
