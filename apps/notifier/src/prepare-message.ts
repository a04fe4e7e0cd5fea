import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import type { GuestVault } from '@holdfast/personal-data/guest-vault';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import { readBookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';
import type { HouseRules } from '@holdfast/prisma-catalog/json-columns';
import { readHotelContact } from '@holdfast/prisma-catalog/read-hotel-contact';
import type { BegunAttempt } from '@holdfast/prisma-notification/begin-attempts';
import type { AccountSources } from './find-account.ts';
import { findRecipient, type RecipientSources } from './find-recipient.ts';
import { composeMail } from './messages/compose-mail.ts';
import { messageContext } from './messages/message-context.ts';
import type { ComposedMail } from './messages/render-mail.ts';
import { composeText } from './messages/text-messages.ts';
import { type OpenBooking, openBooking } from './open-booking.ts';
import { prepareAccountMail } from './prepare-account-mail.ts';
import { wordsOf } from './words/words.ts';

/** A message that can be sent, or how its attempt ends without a send. */
export type PreparedMessage =
  | { readonly mail: ComposedMail; readonly to: { readonly email: string; readonly name: string } }
  | { readonly text: string; readonly to: string }
  | { readonly outcome: 'REFUSED' | 'SKIPPED'; readonly error: string };

export interface MessageSources extends RecipientSources, AccountSources {
  readonly booking: BookingDatabase;
  /** Opens what is sealed of guests. */
  readonly guestVault: GuestVault;
  readonly webUrl: string;
}

/** Reads what a message says and whom it goes to, at the moment it is sent (decision D26). */
export async function prepareMessage(
  attempt: BegunAttempt,
  sources: MessageSources,
): Promise<PreparedMessage> {
  if (attempt.accountId !== null) return prepareAccountMail(attempt, sources);
  const { channel, audience, subjectId } = attempt;
  const template = attempt.template as MailTemplate;
  const sealed = await readBookingForMail(sources.booking, attempt);
  if (sealed === null) return { outcome: 'REFUSED', error: 'BOOKING_UNKNOWN' };
  const booking = await openBooking(sealed, sources.guestVault);
  const recipient = await findRecipient(audience, { template, channel, booking }, sources);
  if ('skip' in recipient) return { outcome: 'SKIPPED', error: recipient.skip };
  const context = messageContext({
    booking,
    houseRules: await readHouseRules(template, booking, sources),
    words: wordsOf[recipient.language],
    now: new Date(),
    webUrl: sources.webUrl,
  });
  if (channel === 'SMS') {
    const text = composeText(template, context);
    if (text !== null) return { text, to: recipient.address };
  } else {
    const mail = composeMail({ template, audience, subjectId }, context);
    if (mail !== null) return { mail, to: { email: recipient.address, name: recipient.name } };
  }
  return { outcome: 'REFUSED', error: 'NO_SUCH_MESSAGE' };
}

/** As they are today, unlike the terms: they are no part of what was agreed. */
async function readHouseRules(
  template: MailTemplate,
  { hotelId }: OpenBooking,
  { catalog }: MessageSources,
): Promise<HouseRules> {
  if (template !== 'stay-reminder') return {};
  return (await readHotelContact(catalog, hotelId))?.houseRules ?? {};
}
