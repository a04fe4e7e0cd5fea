import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InventoryDatabase } from '../src/database.ts';
import { anyCommand, type RunIds, runOnDatabase } from './inventory-commands.ts';
import { addRoomType, useInventoryDatabase } from './inventory-fixture.ts';
import { emptyModel, type InventoryCommand, type ModelState, runOnModel } from './inventory-model.ts';

const database = useInventoryDatabase();
const roomsGiven = [2, 3];

/** What every run begins with, so that there are stays to change: two bookings, one of each type. */
const booked: InventoryCommand[] = [0, 1].flatMap((booking): InventoryCommand[] => [
  { kind: 'reserve', booking, lines: [{ type: booking, rooms: 1 }], checkIn: booking, length: 2 },
  { kind: 'book', booking },
]);

async function startRun(db: InventoryDatabase): Promise<RunIds> {
  const run = crypto.randomUUID();
  // The model takes types in the order of their ids, as the database does.
  const roomTypeIds = await Promise.all(
    roomsGiven.map((rooms, type) => {
      return addRoomType(db, { rooms, hotelId: `htl_${run}`, roomTypeId: `rt_${run}_${type}` });
    }),
  );
  return {
    hotelId: `htl_${run}`,
    roomTypeIds,
    bookingIds: [0, 1, 2, 3].map((index) => `bk_${run}_${index}`),
    changeIds: [0, 1, 2, 3].map((index) => `op_${run}_${index}`),
  };
}

/** The commands as their callers give them who have seen this state: a version is the one seen or one before it. */
function seen(state: ModelState, command: InventoryCommand): InventoryCommand {
  if (!('version' in command)) return command;
  return { ...command, version: (state.types[command.type]?.version ?? 0) - command.version };
}

/** What an auditor sees: the nights, holds and changes, which must agree with each other and with the model's. */
async function stateOf(db: InventoryDatabase, { roomTypeIds, bookingIds, changeIds }: RunIds) {
  const nights = await db.night.findMany({
    where: { roomTypeId: { in: [...roomTypeIds] } },
    orderBy: [{ roomTypeId: 'asc' }, { date: 'asc' }],
  });
  const holds = await db.hold.findMany({
    where: { bookingId: { in: [...bookingIds] } },
    include: { lines: true },
  });
  const changes = await db.stayChange.findMany({
    where: { changeId: { in: [...changeIds] } },
    include: { nights: true },
  });
  const prepared = changes.flatMap((change) => (change.state === 'PREPARED' ? change.nights : []));
  for (const { roomTypeId, date, capacity, reserved } of nights) {
    const live = holds.filter(
      ({ state, checkIn, checkOut }) =>
        state !== 'RELEASED' && (checkIn ?? '') <= date && date < (checkOut ?? ''),
    );
    const lines = live.flatMap((hold) => hold.lines.filter((line) => line.roomTypeId === roomTypeId));
    const more = prepared.filter(
      (night) => night.roomTypeId === roomTypeId && night.date === date && night.rooms > 0,
    );
    expect(reserved).toBe([...lines, ...more].reduce((sum, taken) => sum + taken.rooms, 0));
    expect(reserved).toBeLessThanOrEqual(capacity);
  }
  return {
    nights: nights.map(({ capacity, reserved, stopSell, minStay, rooms }) => {
      return { capacity, reserved, rooms, stopSell, minStay };
    }),
    holds: bookingIds.map((id) => holds.find(({ bookingId }) => bookingId === id)?.state),
    changes: changeIds.map((id) => changes.find(({ changeId }) => changeId === id)?.state),
  };
}

function stateOfModel({ types, holds, changes }: ModelState) {
  return {
    nights: types.flatMap(({ nights }) => nights),
    holds: [0, 1, 2, 3].map((id) => holds[id]?.state),
    changes: [0, 1, 2, 3].map((id) => changes[id]?.state),
  };
}

test('one after the other, commands do and answer what they do to the model', async () => {
  const db = database();
  await fc.assert(
    fc.asyncProperty(fc.array(anyCommand, { minLength: 5, maxLength: 30 }), async (commands) => {
      const [ids, model] = [await startRun(db), emptyModel(roomsGiven)];
      for (const command of [...booked, ...commands]) {
        const given = seen(model, command);
        expect(await runOnDatabase(db, ids, given)).toBe(runOnModel(model, given));
      }
      expect(await stateOf(db, ids)).toEqual(stateOfModel(model));
    }),
    { numRuns: 20 },
  );
});

test('at once, what commands do and answer is what some order of them would', async () => {
  const db = database();
  const before = fc.array(anyCommand, { maxLength: 4 });
  const atOnce = fc.array(anyCommand, { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(before, atOnce, async (first, together) => {
      const [ids, model] = [await startRun(db), emptyModel(roomsGiven)];
      for (const command of [...booked, ...first]) {
        const given = seen(model, command);
        expect(await runOnDatabase(db, ids, given)).toBe(runOnModel(model, given));
      }
      const commands = together.map((command) => seen(model, command));
      const heard = await Promise.all(commands.map((command) => runOnDatabase(db, ids, command)));
      const found = { heard, state: await stateOf(db, ids) };
      const explained = ordersOf(commands.length).some((order) => {
        const outcome = runInOrder(structuredClone(model), commands, order);
        return JSON.stringify(outcome) === JSON.stringify(found);
      });
      if (!explained) throw new Error(`no order explains ${JSON.stringify({ commands, found })}`);
    }),
    { numRuns: 60 },
  );
});

function runInOrder(model: ModelState, commands: readonly InventoryCommand[], order: readonly number[]) {
  const heard = new Array<string>(commands.length);
  for (const index of order) {
    const command = commands[index];
    if (command !== undefined) heard[index] = runOnModel(model, command);
  }
  return { heard, state: stateOfModel(model) };
}

/** Every order of so many things. */
function ordersOf(count: number): number[][] {
  if (count === 0) return [[]];
  const last = count - 1;
  return ordersOf(last).flatMap((order) =>
    Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, last)),
  );
}
