import type { InventoryDatabase } from '@holdfast/prisma-inventory/database';
import { reserveRooms } from '@holdfast/prisma-inventory/reserve-rooms';
import { RoomShortage } from '@holdfast/prisma-inventory/room-shortage';
import pg from 'pg';
import { recordHold } from './record-hold.ts';
import { checkOut, newBookingId, nights } from './rooms.ts';

/** One reservation of one room for three nights; `aborted` is called for each try that was for nothing. */
export type Reserve = (roomTypeId: string, aborted: () => void) => Promise<'reserved' | 'sold out'>;

/** A way of reserving, with the round trips one reservation takes when nobody is in its way. */
export interface Way {
  readonly title: string;
  readonly trips: number;
  readonly reserve: Reserve;
}

const checkViolation = '23514';
const shortage = 'HF001';
const retriable = new Set(['40001', '40P01']);

type InTransaction = (
  client: pg.ClientBase,
  roomTypeId: string,
) => Promise<'reserved' | 'sold out' | 'again'>;

/** Every way that is compared; the last is how the platform does it, the one before it the same without Prisma. */
export function waysOf(pool: pg.Pool, db: InventoryDatabase): Way[] {
  return [
    { title: 'SELECT … FOR UPDATE, then UPDATE', trips: 5, reserve: transaction(pool, lockFirst) },
    { title: 'optimistic version, retried', trips: 5, reserve: transaction(pool, compareAndSet) },
    { title: 'UPDATE under CHECK, night by night', trips: 6, reserve: transaction(pool, updateUnderCheck) },
    { title: 'advisory lock, then UPDATE', trips: 5, reserve: transaction(pool, advisoryLock) },
    { title: 'one ordered-lock statement', trips: 1, reserve: oneStatement(pool) },
    { title: 'the same, reserveRooms by Prisma', trips: 1, reserve: byPrisma(db) },
  ];
}

/** A transaction that is tried again when the database or the way asks for it. */
function transaction(pool: pg.Pool, work: InTransaction): Reserve {
  return async (roomTypeId, aborted) => {
    for (;;) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const outcome = await work(client, roomTypeId);
        await client.query(outcome === 'reserved' ? 'COMMIT' : 'ROLLBACK');
        if (outcome !== 'again') return outcome;
      } catch (error) {
        await client.query('ROLLBACK');
        const state = stateOf(error);
        if (state === checkViolation) return 'sold out';
        if (!retriable.has(state)) throw error;
      } finally {
        client.release();
      }
      aborted();
    }
  };
}

const countUp = 'UPDATE nights SET reserved = reserved + 1 WHERE room_type_id = $1';

async function lockFirst(client: pg.ClientBase, roomTypeId: string) {
  const { rows } = await client.query<{ free: boolean }>({
    name: 'lock-first',
    text: `SELECT reserved < capacity AS free FROM nights WHERE room_type_id = $1 AND date >= $2 AND date < $3
            ORDER BY date FOR UPDATE`,
    values: [roomTypeId, nights[0], checkOut],
  });
  return rows.length === nights.length && rows.every(({ free }) => free)
    ? countAll(client, roomTypeId)
    : 'sold out';
}

async function countAll(client: pg.ClientBase, roomTypeId: string) {
  await client.query({
    name: 'count-all',
    text: `${countUp} AND date >= $2 AND date < $3`,
    values: [roomTypeId, nights[0], checkOut],
  });
  await recordHold(client, roomTypeId);
  return 'reserved' as const;
}

/** Reads the counters, and sets them where they are still what was read: the counter is its own version. */
async function compareAndSet(client: pg.ClientBase, roomTypeId: string) {
  const { rows } = await client.query<{ date: string; capacity: number; reserved: number }>({
    name: 'read-nights',
    text: 'SELECT date, capacity, reserved FROM nights WHERE room_type_id = $1 AND date >= $2 AND date < $3',
    values: [roomTypeId, nights[0], checkOut],
  });
  if (rows.length < nights.length || rows.some((night) => night.reserved >= night.capacity))
    return 'sold out';
  const { rowCount } = await client.query({
    name: 'compare-and-set',
    text: `UPDATE nights SET reserved = nights.reserved + 1
             FROM unnest($2::text[], $3::int[]) seen (date, reserved)
            WHERE nights.room_type_id = $1 AND nights.date = seen.date AND nights.reserved = seen.reserved`,
    values: [roomTypeId, rows.map(({ date }) => date), rows.map(({ reserved }) => reserved)],
  });
  if (rowCount !== nights.length) return 'again';
  await recordHold(client, roomTypeId);
  return 'reserved';
}

async function updateUnderCheck(client: pg.ClientBase, roomTypeId: string) {
  for (const date of nights) {
    const values = [roomTypeId, date];
    const { rowCount } = await client.query({ name: 'count-one', text: `${countUp} AND date = $2`, values });
    if (rowCount !== 1) return 'sold out';
  }
  await recordHold(client, roomTypeId);
  return 'reserved';
}

async function advisoryLock(client: pg.ClientBase, roomTypeId: string) {
  await client.query({
    name: 'advisory-lock',
    text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
    values: [roomTypeId],
  });
  return countAll(client, roomTypeId);
}

function oneStatement(pool: pg.Pool): Reserve {
  return async (roomTypeId, aborted) => {
    for (;;) {
      try {
        await pool.query({
          name: 'reserve-rooms',
          text: "SELECT reserve_rooms($1, $2::jsonb, $3, $4, now() + interval '15 minutes', false)",
          values: [newBookingId(), JSON.stringify([{ roomTypeId, rooms: 1 }]), nights[0], checkOut],
        });
        return 'reserved';
      } catch (error) {
        const state = stateOf(error);
        if (state === shortage) return 'sold out';
        if (!retriable.has(state)) throw error;
        aborted();
      }
    }
  };
}

/** Tries that reserveRooms itself repeats are not seen. */
function byPrisma(db: InventoryDatabase): Reserve {
  return async (roomTypeId) => {
    const lines = [{ roomTypeId, rooms: 1 }];
    const expiresAt = new Date(Date.now() + 900_000).toISOString();
    const stay = { checkIn: nights[0], checkOut, expiresAt, livemode: false };
    try {
      await reserveRooms(db, { bookingId: newBookingId(), lines, ...stay });
      return 'reserved';
    } catch (error) {
      if (error instanceof RoomShortage) return 'sold out';
      throw error;
    }
  };
}

function stateOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}
