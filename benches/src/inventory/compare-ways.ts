import type pg from 'pg';
import { type Figures, measureCallers } from '../measure.ts';
import { auditRooms, hotRoomType, nights, openRooms, spreadRoomTypes } from './rooms.ts';
import type { Way } from './ways.ts';

/** What came of one way. */
export interface Comparison {
  readonly way: Way;
  readonly hot: Measured;
  readonly spread: Measured;
  /** How many of `scarceRooms` were sold when twice as many callers wanted them. */
  readonly soldOfScarce: number;
}

export interface Measured {
  readonly figures: Figures;
  readonly aborted: number;
}

/** Few enough to be sold out at once, and more than there are callers. */
export const scarceRooms = 40;
const plentyOfRooms = 10_000_000;

/** Measures a way on one hot row and on spread rows, and lets callers fight for the last rooms. */
export async function compareWay(
  pool: pg.Pool,
  way: Way,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Comparison> {
  const measure = async (roomType: () => string): Promise<Measured> => {
    await openRooms(pool, plentyOfRooms);
    let aborted = 0;
    const book = async () => {
      const outcome = await way.reserve(roomType(), () => {
        aborted += 1;
      });
      if (outcome !== 'reserved') throw new Error(`${way.title}: sold out with rooms left`);
    };
    const figures = await measureCallers(book, { callers: clients, seconds, warmUpSeconds: seconds / 3 });
    await expectNothingWrong(pool, way);
    return { figures, aborted };
  };
  let next = 0;
  const spread = () => {
    next = (next % spreadRoomTypes) + 1;
    return `rt_${next}`;
  };
  return {
    way,
    hot: await measure(() => hotRoomType),
    spread: await measure(spread),
    soldOfScarce: await sellOut(pool, way, clients),
  };
}

async function sellOut(pool: pg.Pool, way: Way, clients: number): Promise<number> {
  await openRooms(pool, scarceRooms);
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let tries = 0; tries < (2 * scarceRooms) / clients || tries < 2; tries += 1) {
        await way.reserve(hotRoomType, () => {});
      }
    }),
  );
  const { reserved } = await expectNothingWrong(pool, way);
  return reserved / nights.length;
}

/** @throws when a counter is above its capacity, or not what the holds say */
async function expectNothingWrong(pool: pg.Pool, way: Way) {
  const audit = await auditRooms(pool);
  if (audit.wrong > 0) throw new Error(`${way.title}: ${audit.wrong} nights are oversold or miscounted`);
  return audit;
}
