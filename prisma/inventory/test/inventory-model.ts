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

export interface ModelState {
  readonly types: { rooms: number; version: number; nights: ModelNight[] }[];
  readonly holds: Record<string, ModelHold>;
}

/** What is done to the inventory; room types and bookings go by number, versions by what is seen before. */
export type InventoryCommand =
  | { kind: 'reserve'; booking: number; lines: ModelLine[]; checkIn: number; length: number }
  | { kind: 'release'; booking: number }
  | { kind: 'book'; booking: number }
  | { kind: 'allot'; type: number; version: number; rooms: number }
  | { kind: 'change'; type: number; version: number; from: number; length: number; change: NightChange };

export const nightsOfModel = 5;

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
    allot: (allot: Extract<InventoryCommand, { kind: 'allot' }>) => allotOnModel(state, allot),
    change: (change: Extract<InventoryCommand, { kind: 'change' }>) => changeOnModel(state, change),
  };
  return (steps[command.kind] as (command: InventoryCommand) => string)(command);
}

function reserveOnModel(
  { types, holds }: ModelState,
  { booking, lines, checkIn, length }: Extract<InventoryCommand, { kind: 'reserve' }>,
): string {
  const known = holds[booking];
  if (known !== undefined) return known.state;
  const nights = Array.from({ length }, (_, index) => checkIn + index);
  const summed = types.flatMap((_, type) => {
    const rooms = lines.filter((line) => line.type === type).reduce((sum, line) => sum + line.rooms, 0);
    return rooms === 0 ? [] : { type, rooms };
  });
  for (const { type, rooms } of summed) {
    for (const night of nights) {
      const row = types[type]?.nights[night];
      const reason =
        row === undefined ? 'SOLD_OUT' : refusalOf(row, { arrives: night === checkIn, rooms, length });
      if (reason !== undefined) return `${reason} of ${type} on ${night}`;
    }
  }
  holds[booking] = { state: 'HELD', lines: summed, nights };
  count({ types, holds }, holds[booking], 1);
  return 'HELD';
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
