/** A door that can be given, as far as choosing needs it. */
interface Door {
  readonly id: string;
  readonly occupied: boolean;
}

/** The doors that a booking has, as far as it can keep them, and the best of the others for what it lacks. */
export function proposeRooms(
  free: readonly Door[],
  { mine, needed }: { readonly mine: readonly string[]; readonly needed: number },
): string[] {
  const kept = mine.filter((id) => free.some((door) => door.id === id));
  const others = free.filter(({ id, occupied }) => !occupied && !kept.includes(id)).map(({ id }) => id);
  return [...kept, ...others].slice(0, needed);
}

/** What is chosen after a press: of more doors than needed the one that was chosen first goes. */
export function chooseRooms(
  before: readonly string[],
  wanted: ReadonlySet<string>,
  needed: number,
): string[] {
  const kept = before.filter((id) => wanted.has(id));
  const added = [...wanted].filter((id) => !before.includes(id));
  return [...kept, ...added].slice(-needed);
}
