import type { NightChange } from '../src/change-nights.ts';

/** A night of the model; nights are numbered from 0, and there are five. */
interface ModelNight {
  capacity: number;
  reserved: number;
  rooms: number | null;
  stopSell: boolean;
  minStay: number | null;
}

interface ModelHold {
  state: 'HELD' | 'BOOKED' | 'RELEASED';
  lines: ModelLine[];
  nights: number[];
}

interface ModelLine {
  readonly type: number;
  readonly rooms: number;
}

/** More rooms (or, below zero, fewer) that a change's stay has on a night than the one before. */
interface ModelDifference {
  readonly type: number;
  readonly night: number;
  readonly rooms: number;
}

interface ModelChange {
  state: 'PREPARED' | 'APPLIED' | 'RETURNED';
  stay: Pick<ModelHold, 'lines' | 'nights'>;
  differences: readonly ModelDifference[];
}

export interface ModelState {
  readonly types: { rooms: number; version: number; nights: ModelNight[] }[];
  readonly holds: Record<string, ModelHold>;
  readonly changes: Record<string, ModelChange>;
}

/** What is done to the inventory; room types and bookings go by number, versions by what is seen before. */
export type InventoryCommand =
  | { kind: 'reserve'; booking: number; lines: ModelLine[]; checkIn: number; length: number }
  | { kind: 'release'; booking: number }
  | { kind: 'book'; booking: number }
  | { kind: 'prepare'; stayChange: number; lines: ModelLine[]; checkIn: number; length: number }
  | { kind: 'apply'; stayChange: number }
  | { kind: 'return'; stayChange: number }
  | { kind: 'allot'; type: number; version: number; rooms: number }
  | { kind: 'change'; type: number; version: number; from: number; length: number; change: NightChange };

export const nightsOfModel = 5;

/** The booking whose stay a change changes: each of the first two has two changes. */
export const bookingOf = (stayChange: number): number => stayChange % 2;

/** Two room types with that many rooms on each night, and no hold. */
export function emptyModel(rooms: readonly number[]): ModelState {
  const night = (capacity: number) => ({
    capacity,
    reserved: 0,
    rooms: null,
    stopSell: false,
    minStay: null,
  });
  return {
    types: rooms.map((given) => ({
      rooms: given,
      version: 1,
      nights: Array.from({ length: nightsOfModel }, () => night(given)),
    })),
    holds: {},
    changes: {},
  };
}

/** Does one command to the model, which is simple enough to be believed, and returns what the caller hears. */
export function runOnModel(state: ModelState, command: InventoryCommand): string {
  const steps: { [Kind in InventoryCommand['kind']]: (command: never) => string } = {
    reserve: (reserve: Extract<InventoryCommand, { kind: 'reserve' }>) => reserveOnModel(state, reserve),
    release: ({ booking }: { booking: number }) => releaseOnModel(state, booking),
    book: ({ booking }: { booking: number }) => {
      const hold = state.holds[booking];
      if (hold?.state === 'HELD') hold.state = 'BOOKED';
      return hold?.state ?? 'null';
    },
    prepare: (prepare: Extract<InventoryCommand, { kind: 'prepare' }>) => prepareOnModel(state, prepare),
    apply: ({ stayChange }: { stayChange: number }) => applyOnModel(state, stayChange),
    return: ({ stayChange }: { stayChange: number }) => returnOnModel(state, stayChange),
    allot: (allot: Extract<InventoryCommand, { kind: 'allot' }>) => allotOnModel(state, allot),
    change: (change: Extract<InventoryCommand, { kind: 'change' }>) => changeOnModel(state, change),
  };
  return (steps[command.kind] as (command: InventoryCommand) => string)(command);
}

function reserveOnModel(
  state: ModelState,
  { booking, lines, checkIn, length }: Extract<InventoryCommand, { kind: 'reserve' }>,
): string {
  const { types, holds } = state;
  const known = holds[booking];
  if (known !== undefined) return known.state;
  const nights = nightsFrom(checkIn, length);
  const summed = sumLines(state, lines);
  for (const { type, rooms } of summed) {
    for (const night of nights) {
      const row = types[type]?.nights[night];
      const reason =
        row === undefined ? 'SOLD_OUT' : refusalOf(row, { arrives: night === checkIn, rooms, length });
      if (reason !== undefined) return `${reason} of ${type} on ${night}`;
    }
  }
  holds[booking] = { state: 'HELD', lines: summed, nights };
  count(state, holds[booking], 1);
  return 'HELD';
}

const nightsFrom = (checkIn: number, length: number) => Array.from({ length }, (_, index) => checkIn + index);

function sumLines({ types }: ModelState, lines: readonly ModelLine[]): ModelLine[] {
  return types.flatMap((_, type) => {
    const rooms = roomsOf(lines, type);
    return rooms === 0 ? [] : { type, rooms };
  });
}

function roomsOf(lines: readonly ModelLine[], type: number): number {
  return lines.filter((line) => line.type === type).reduce((sum, line) => sum + line.rooms, 0);
}

function prepareOnModel(
  state: ModelState,
  { stayChange, lines, checkIn, length }: Extract<InventoryCommand, { kind: 'prepare' }>,
): string {
  const { types, holds, changes } = state;
  const known = changes[stayChange];
  if (known !== undefined) return known.state;
  const stay = { lines: sumLines(state, lines), nights: nightsFrom(checkIn, length) };
  const hold = holds[bookingOf(stayChange)];
  if (hold?.state !== 'BOOKED') {
    changes[stayChange] = { state: 'RETURNED', stay, differences: [] };
    return 'RETURNED';
  }
  if (preparedOf(state, bookingOf(stayChange)) !== undefined) return 'UnderWay';
  const had = (type: number, night: number) => (hold.nights.includes(night) ? roomsOf(hold.lines, type) : 0);
  const other = hold.nights[0] !== checkIn || hold.nights.length !== length;
  for (const { type, rooms } of stay.lines) {
    for (const night of stay.nights) {
      const row = types[type]?.nights[night];
      const more = Math.max(rooms - had(type, night), 0);
      const asked = { arrives: night === checkIn && (other || more > 0), rooms: more, length };
      const kept = row === undefined || more > 0 ? row : { ...row, stopSell: false };
      const reason = kept === undefined ? 'SOLD_OUT' : refusalOf(kept, asked);
      if (reason !== undefined && (row !== undefined || more > 0)) return `${reason} of ${type} on ${night}`;
    }
  }
  const differences = types.flatMap((_, type) =>
    [...new Set([...stay.nights, ...hold.nights])].map((night) => {
      const wanted = stay.nights.includes(night) ? roomsOf(stay.lines, type) : 0;
      return { type, night, rooms: wanted - had(type, night) };
    }),
  );
  changes[stayChange] = { state: 'PREPARED', stay, differences };
  countMore(state, changes[stayChange], 1);
  return 'PREPARED';
}

function applyOnModel(state: ModelState, stayChange: number): string {
  const change = state.changes[stayChange];
  if (change?.state !== 'PREPARED') return String(change?.state === 'APPLIED');
  change.state = 'APPLIED';
  Object.assign(state.holds[bookingOf(stayChange)] ?? {}, change.stay);
  for (const { type, night, rooms } of change.differences) {
    const row = state.types[type]?.nights[night];
    if (row !== undefined && rooms < 0) row.reserved += rooms;
  }
  return 'true';
}

function returnOnModel(state: ModelState, stayChange: number): string {
  const change = state.changes[stayChange];
  if (change === undefined) {
    state.changes[stayChange] = { state: 'RETURNED', stay: { lines: [], nights: [] }, differences: [] };
    return 'NONE';
  }
  const before = change.state;
  if (before === 'PREPARED') {
    countMore(state, change, -1);
    change.state = 'RETURNED';
  }
  return before;
}

function preparedOf({ changes }: ModelState, booking: number): number | undefined {
  const found = Object.entries(changes).find(
    ([id, { state }]) => bookingOf(Number(id)) === booking && state === 'PREPARED',
  );
  return found && Number(found[0]);
}

function countMore({ types }: ModelState, { differences }: ModelChange, sign: 1 | -1): void {
  for (const { type, night, rooms } of differences) {
    const row = types[type]?.nights[night];
    if (row !== undefined && rooms > 0) row.reserved += sign * rooms;
  }
}

function refusalOf(
  night: ModelNight,
  { arrives, rooms, length }: { arrives: boolean; rooms: number; length: number },
): string | undefined {
  if (night.stopSell) return 'STOP_SELL';
  if (arrives && length < (night.minStay ?? 1)) return 'MIN_STAY';
  return night.reserved + rooms > night.capacity ? 'SOLD_OUT' : undefined;
}

function releaseOnModel(state: ModelState, booking: number): string {
  const hold = state.holds[booking];
  if (hold === undefined) {
    state.holds[booking] = { state: 'RELEASED', lines: [], nights: [] };
    return 'NONE';
  }
  const before = hold.state;
  const change = preparedOf(state, booking);
  if (change !== undefined) returnOnModel(state, change);
  if (before !== 'RELEASED') count(state, hold, -1);
  hold.state = 'RELEASED';
  return before;
}

function allotOnModel(
  { types }: ModelState,
  { type, version, rooms }: Extract<InventoryCommand, { kind: 'allot' }>,
): string {
  const allotment = types[type];
  if (allotment?.version !== version) return 'VersionConflict';
  const over = allotment.nights.findIndex((night) => night.reserved > (night.rooms ?? rooms));
  if (over >= 0) return `CapacityBelowSold of ${type} on ${over}`;
  for (const night of allotment.nights) night.capacity = night.rooms ?? rooms;
  allotment.rooms = rooms;
  allotment.version += 1;
  return 'changed';
}

function changeOnModel(
  { types }: ModelState,
  { type, version, from, length, change }: Extract<InventoryCommand, { kind: 'change' }>,
): string {
  const allotment = types[type];
  if (allotment?.version !== version) return 'VersionConflict';
  const { rooms } = change;
  const met = allotment.nights.slice(from, from + length);
  const over =
    rooms === undefined ? -1 : met.findIndex((night) => night.reserved > (rooms ?? allotment.rooms));
  if (over >= 0) return `CapacityBelowSold of ${type} on ${from + over}`;
  for (const night of met) {
    Object.assign(night, change);
    night.capacity = night.rooms ?? allotment.rooms;
  }
  allotment.version += 1;
  return 'changed';
}

function count({ types }: ModelState, { lines, nights }: ModelHold, sign: 1 | -1): void {
  for (const { type, rooms } of lines) {
    for (const night of nights) {
      const row = types[type]?.nights[night];
      if (row !== undefined) row.reserved += sign * rooms;
    }
  }
}
