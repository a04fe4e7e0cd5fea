import type { ErrorCode } from '@holdfast/contracts/http/error-codes';
import type { ProblemDetail } from '@holdfast/contracts/http/problem';
import { ProblemError } from '@holdfast/edge/problem-error';
import type { RowError } from '@holdfast/prisma-inventory/apply-rates-and-allotments';

/** As many faults are told; a file with more has one reason for most of them. */
const mostTold = 200;

const words: Record<RowError['code'], (error: RowError) => { field: string; message: string }> = {
  NO_ALLOTMENT: () => ({ field: 'rooms', message: 'cannot be set before the room type has an allotment' }),
  NO_RATE_PLAN: () => ({ field: 'price', message: 'cannot be set before the room type has a rate plan' }),
  NIGHT_NOT_OPEN: ({ date }) => ({
    field: 'date',
    message: `cannot be changed: ${date} is not open for sale yet`,
  }),
  CAPACITY_BELOW_SOLD: ({ date, reserved }) => ({
    field: 'rooms',
    message: `must leave room for the ${reserved} that are sold on ${date}`,
  }),
};

/**
 * Refuses a file that cannot be read, or whose rows are not right, if there are any faults.
 *
 * @throws ProblemError VALIDATION_ERROR with each fault and its line.
 */
export function refuseFaultyFile(faults: readonly ProblemDetail[]): void {
  if (faults.length > 0) throw refusal('VALIDATION_ERROR', faults);
}

/**
 * Refuses a file that the present state of the hotel does not allow, if there are any errors.
 *
 * @throws ProblemError CAPACITY_BELOW_SOLD where a row takes rooms that are sold, else VALIDATION_ERROR.
 */
export function refuseImpossibleFile(errors: readonly RowError[]): void {
  if (errors.length === 0) return;
  const belowSold = errors.some(({ code }) => code === 'CAPACITY_BELOW_SOLD');
  const faults = errors.map((error) => ({ line: error.row, ...words[error.code](error) }));
  throw refusal(belowSold ? 'CAPACITY_BELOW_SOLD' : 'VALIDATION_ERROR', faults);
}

function refusal(code: ErrorCode, faults: readonly ProblemDetail[]): ProblemError {
  const details = [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, mostTold);
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  const [first] = details;
  return new ProblemError(
    code,
    `The file has ${count}, the first in line ${first?.line}: ${first?.field} ${first?.message}. Nothing was applied.`,
    { details },
  );
}
