import { addDays, daysBetween } from '@holdfast/domain/calendar-date';
import { hasSqlState } from '@holdfast/prisma-client/sql-state';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import fc from 'fast-check';
import { applyChange } from '../src/apply-change.ts';
import { bookHold } from '../src/book-hold.ts';
import { CapacityBelowSold } from '../src/capacity-below-sold.ts';
import { changeAllotment } from '../src/change-allotment.ts';
import { changeNights } from '../src/change-nights.ts';
import type { InventoryDatabase } from '../src/database.ts';
import { prepareChange } from '../src/prepare-change.ts';
import { RoomShortage, releaseRooms, reserveRooms } from '../src/reserve-rooms.ts';
import { returnChange } from '../src/return-change.ts';
import { firstNight, stayIn } from './inventory-fixture.ts';
import { bookingOf, type InventoryCommand, nightsOfModel } from './inventory-model.ts';

const small = fc.integer({ min: 0, max: 1 });
const booking = fc.integer({ min: 0, max: 3 });
const stayChange = fc.integer({ min: 0, max: 3 });
const rooms = fc.integer({ min: 0, max: 4 });
const length = fc.integer({ min: 1, max: 3 });

const change = fc.record(
  {
    rooms: fc.option(rooms),
    stopSell: fc.boolean(),
    minStay: fc.option(fc.integer({ min: 1, max: 3 })),
  },
  { requiredKeys: [] },
);

const night = fc.integer({ min: 0, max: nightsOfModel - 1 });
const line = fc.record({ type: small, rooms: fc.integer({ min: 1, max: 2 }) });
const kind = <Kind extends InventoryCommand['kind']>(name: Kind) => fc.constant(name);

/** Any command; `version` is how far it is behind what the caller saw, 0 or 1. */
export const anyCommand: fc.Arbitrary<InventoryCommand> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kind('reserve'),
      booking,
      lines: fc.array(line, { minLength: 1, maxLength: 2 }),
      checkIn: night,
      length,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('release'), booking }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('book'), booking }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: kind('prepare'),
      stayChange,
      lines: fc.array(line, { minLength: 1, maxLength: 2 }),
      checkIn: night,
      length,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('apply'), stayChange }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('return'), stayChange }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('allot'), type: small, version: small, rooms }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind('change'), type: small, version: small, from: night, length, change }),
  },
);

/** The room types and bookings of one run, by the numbers they go by in commands. */
export interface RunIds {
  readonly hotelId: string;
  readonly roomTypeIds: readonly string[];
  readonly bookingIds: readonly string[];
  readonly changeIds: readonly string[];
}

/** Does one command to the database and returns what the caller hears, in the words of the model. */
export async function runOnDatabase(
  db: InventoryDatabase,
  ids: RunIds,
  command: InventoryCommand,
): Promise<string> {
  try {
    return await call(db, ids, command);
  } catch (error) {
    if (error instanceof VersionConflict) return 'VersionConflict';
    if (error instanceof RoomShortage) return `${error.reason} ${placeOf(ids, error)}`;
    if (command.kind === 'prepare' && hasSqlState(error, '23505')) return 'UnderWay';
    if (error instanceof CapacityBelowSold) return `CapacityBelowSold ${placeOf(ids, error)}`;
    throw error;
  }
}

async function call(
  db: InventoryDatabase,
  { hotelId, roomTypeIds, bookingIds, changeIds }: RunIds,
  command: InventoryCommand,
): Promise<string> {
  const actorId = 'op_1';
  const typeOf = (type: number) => roomTypeIds[type] ?? '';
  const stayOf = ({
    lines,
    checkIn,
    length: nights,
  }: Extract<InventoryCommand, { kind: 'reserve' | 'prepare' }>) => ({
    lines: lines.map(({ type, rooms: taken }) => ({ roomTypeId: typeOf(type), rooms: taken })),
    checkIn: addDays(firstNight, checkIn),
    checkOut: addDays(firstNight, checkIn + nights),
  });
  if ('booking' in command) {
    const bookingId = bookingIds[command.booking] ?? '';
    if (command.kind === 'release') return releaseRooms(db, bookingId);
    if (command.kind === 'book') return String(await bookHold(db, bookingId));
    return reserveRooms(db, stayIn([], { bookingId, ...stayOf(command) }));
  }
  if ('stayChange' in command) {
    const changeId = changeIds[command.stayChange] ?? '';
    const bookingId = bookingIds[bookingOf(command.stayChange)] ?? '';
    if (command.kind === 'apply') return String(await applyChange(db, changeId));
    if (command.kind === 'return') return returnChange(db, { changeId, bookingId });
    return prepareChange(db, { changeId, bookingId, livemode: false, ...stayOf(command) });
  }
  const { version } = command;
  const roomTypeId = typeOf(command.type);
  if (command.kind === 'allot') {
    const terms = { allowancePercent: 100, softLimit: null, sandbox: false };
    await changeAllotment(db, { ...terms, roomTypeId, hotelId, version, actorId, rooms: command.rooms });
  } else {
    const from = addDays(firstNight, command.from);
    const range = { from, until: addDays(from, command.length) };
    await changeNights(db, { roomTypeId, version, actorId, ...range, change: command.change });
  }
  return 'changed';
}

function placeOf({ roomTypeIds }: RunIds, at: { roomTypeId: string; date: string }): string {
  return `of ${roomTypeIds.indexOf(at.roomTypeId)} on ${daysBetween(firstNight, at.date)}`;
}
