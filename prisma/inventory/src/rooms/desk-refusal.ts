import { readSqlFailure } from '@holdfast/prisma-client/sql-state';

const deskRefusal = 'HF004';
const numberTaken = 'HF005';

/** Why the desk cannot do something, as the functions of the migrations say it. */
export type DeskReason =
  | 'NOT_BOOKED'
  | 'EXPECTED'
  | 'CHECKED_IN'
  | 'CHECKED_OUT'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'ROOMS_MISSING'
  | 'NO_SUCH_ROOM'
  | 'WRONG_TYPE'
  | 'OUT_OF_SERVICE'
  | 'TAKEN'
  | 'OCCUPIED'
  | 'ASSIGNED';

/** The desk cannot do that; `number` is the door it failed at, where it was one. */
export class DeskRefusal extends Error {
  readonly reason: DeskReason;
  readonly number: string | undefined;

  constructor({ reason, number }: { reason: DeskReason; number?: string }) {
    super(`the desk cannot do that: ${reason}`);
    this.name = 'DeskRefusal';
    this.reason = reason;
    this.number = number;
  }
}

/** The hotel has a door with that number. */
export class RoomNumberTaken extends Error {
  readonly number: string;

  constructor({ number }: { number: string }) {
    super('the number is taken');
    this.name = 'RoomNumberTaken';
    this.number = number;
  }
}

/** Turns what the functions of numbered rooms raise into errors; any other one is thrown as it came. */
export async function refuseAsDesk<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const failure = readSqlFailure(error);
    if (failure?.sqlState === deskRefusal) throw new DeskRefusal(JSON.parse(failure.detail ?? '{}'));
    if (failure?.sqlState === numberTaken) throw new RoomNumberTaken(JSON.parse(failure.detail ?? '{}'));
    throw error;
  }
}
