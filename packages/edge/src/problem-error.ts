import { type ErrorCode, errorCodes } from '@holdfast/contracts/http/error-codes';
import type { Problem, ProblemDetail } from '@holdfast/contracts/http/problem';

/** What an error may say beside its code and message. */
export type ProblemMembers = Partial<
  Pick<
    Problem,
    | 'details'
    | 'bookingId'
    | 'itineraryId'
    | 'declineCode'
    | 'alternatives'
    | 'expectedPrice'
    | 'currentPrice'
    | 'current'
    | 'night'
    | 'enrolmentToken'
  >
> & {
  /** Sent as Retry-After. */
  retryAfterSeconds?: number | undefined;
};

/**
 * An answer that is not a success, thrown anywhere in a request and turned into a problem by the one error
 * handler. The message is for the caller: never put a secret or a person in it.
 *
 * @example throw new ProblemError('NOT_FOUND', 'There is no such hotel.');
 */
export class ProblemError extends Error {
  readonly error: ErrorCode;
  readonly statusCode: number;
  readonly members: ProblemMembers;

  constructor(error: ErrorCode, message: string, members: ProblemMembers = {}) {
    super(message);
    this.name = 'ProblemError';
    this.error = error;
    this.statusCode = errorCodes[error].status;
    this.members = members;
  }
}

/** A 400 that names the fields; the message is made of them. */
export function invalidFields(...details: ProblemDetail[]): ProblemError {
  const message = `${details.map(({ field, message }) => `${field} ${message}`).join('; ')}.`;
  return new ProblemError('VALIDATION_ERROR', message, { details });
}
