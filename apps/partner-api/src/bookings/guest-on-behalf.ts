import { createHash } from 'node:crypto';
import type { CreatePartnerBooking } from '@holdfast/contracts/http/partner/bookings';
import type { Language } from '@holdfast/domain/languages';
import type { Caller } from '@holdfast/edge/caller';
import type { AcceptedBooking } from '@holdfast/prisma-booking/accept-booking';

/**
 * Who sleeps there: one of the partner's own users. The same reference is the same person, whose data has one key;
 * people of test and of live bookings are never the same. `language` is for who named none.
 */
export function guestOnBehalf(
  { reference, ...person }: CreatePartnerBooking['onBehalfOf'],
  caller: Caller,
  language: Language,
): AcceptedBooking['guest'] {
  return { language, ...person, subjectId: subjectOnBehalf(reference, caller) };
}

/** Whose key seals what is personal of one of the partner's users. */
export function subjectOnBehalf(
  reference: string,
  { accountId, livemode }: Pick<Caller, 'accountId' | 'livemode'>,
): string {
  const named = JSON.stringify([livemode ? 'live' : 'test', accountId, reference]);
  return `ptg_${createHash('sha256').update(named).digest('hex').slice(0, 32)}`;
}
