import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** What the form for the guest holds. */
export interface GuestDraft {
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly specialRequests: string;
}

/** What may be wrong with a field. */
export type GuestFault = 'nameMissing' | 'emailInvalid' | 'phoneInvalid' | 'requestsTooLong';
export type GuestFaults = { readonly [Field in keyof GuestDraft]?: GuestFault };

const emailPattern = /^[^@\s]{1,64}@[^@\s]+\.[^@\s]{2,}$/;
const phonePattern = /^\+?[0-9 ().-]{5,30}$/;
export const longestRequests = 1_000;

/** What must be put right before the guest can be booked for; empty where nothing must. */
export function checkGuestDraft({ fullName, email, phone, specialRequests }: GuestDraft): GuestFaults {
  return {
    ...(fullName.trim() === '' ? { fullName: 'nameMissing' as const } : {}),
    ...(emailPattern.test(email.trim()) ? {} : { email: 'emailInvalid' as const }),
    ...(phone.trim() === '' || phonePattern.test(phone.trim()) ? {} : { phone: 'phoneInvalid' as const }),
    ...(specialRequests.length > longestRequests ? { specialRequests: 'requestsTooLong' as const } : {}),
  };
}

/** The guest of a draft, in the words of the API. */
export function guestOfDraft(
  { fullName, email, phone }: GuestDraft,
  language: NonNullable<CustomerSchemas['Guest']['language']>,
): CustomerSchemas['Guest'] {
  const number = phone.trim();
  return {
    fullName: fullName.trim(),
    email: email.trim(),
    language,
    smsWanted: false,
    ...(number === '' ? {} : { phone: number }),
  };
}
