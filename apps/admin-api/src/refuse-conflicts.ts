import { ProblemError } from '@holdfast/edge/problem-error';
import { VersionConflict } from '@holdfast/prisma-client/version-conflict';
import { CapacityBelowSold } from '@holdfast/prisma-inventory/capacity-below-sold';

/**
 * Makes a change, and a problem of what the database refuses: a VERSION_CONFLICT shows the present state as `read`
 * gives it, which is what reading it answers.
 *
 * @throws ProblemError VERSION_CONFLICT, CAPACITY_BELOW_SOLD.
 */
export async function refuseConflicts<Result>(
  change: () => Promise<Result>,
  read: () => Promise<object>,
): Promise<Result> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof VersionConflict) {
      throw new ProblemError(
        'VERSION_CONFLICT',
        'It was changed since you read it. Look at `current`, and send its version if you still want the change.',
        { current: await read() },
      );
    }
    if (error instanceof CapacityBelowSold) {
      const { roomTypeId, date, reserved: sold } = error;
      throw new ProblemError(
        'CAPACITY_BELOW_SOLD',
        `${sold} ${sold === 1 ? 'room is' : 'rooms are'} sold for the night of ${date}; that many have to stay.`,
        { night: { roomTypeId, date, sold } },
      );
    }
    throw error;
  }
}
