import type { CreateBooking } from '@holdfast/contracts/http/create-booking';
import type { Language } from '@holdfast/domain/languages';
import type { Caller } from '@holdfast/edge/caller';
import { invalidFields } from '@holdfast/edge/problem-error';
import type { AcceptedBooking } from '@holdfast/prisma-booking/accept-booking';

/**
 * Who sleeps there: the guest that the request names, else the caller. `language` is for who named none.
 *
 * @throws ProblemError VALIDATION_ERROR when neither is known.
 */
export function guestOf(
  named: CreateBooking['guest'],
  { fullName, email }: Caller,
  language: Language,
): AcceptedBooking['guest'] {
  if (named !== undefined) return { language, ...named };
  if (fullName === undefined || email === undefined) {
    throw invalidFields({ field: 'guest', message: 'is required: fullName and email' });
  }
  return { language, fullName, email };
}
