import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import type { Language } from '@holdfast/domain/languages';
import type { CatalogDatabase } from '@holdfast/prisma-catalog/database';
import { readHotelContact } from '@holdfast/prisma-catalog/read-hotel-contact';
import type { Audience, Channel } from '@holdfast/prisma-notification/queue-notifications';
import type { OpenBooking } from './open-booking.ts';

/** Whom a message goes to and in what language, or why it goes to nobody. */
export type Recipient =
  | { readonly address: string; readonly name: string; readonly language: Language }
  | { readonly skip: 'NO_ADDRESS' | 'NOT_CONCERNED' | 'OVERTAKEN' | 'GUEST_ERASED' };

export interface RecipientSources {
  readonly catalog: CatalogDatabase;
  readonly supportEmail: string | undefined;
}

interface Wanted {
  readonly template: MailTemplate;
  readonly channel: Channel;
  readonly booking: OpenBooking;
}

type Find = (wanted: Wanted, sources: RecipientSources) => Recipient | Promise<Recipient>;

const finders: Record<Audience, Find> = {
  GUEST({ channel, booking }) {
    const { fullName: name, email, phone, language } = booking.guest;
    if (name === null || email === null) return { skip: 'GUEST_ERASED' };
    const address = channel === 'EMAIL' ? email : phone && dialled(phone);
    return address === null ? { skip: 'NO_ADDRESS' } : { address, name, language };
  },
  HOTEL({ template, booking }, { catalog }) {
    // A booking that was given up before it was paid was never told as confirmed: no hotel knows of it (D5).
    const { captured, paidByPoints } = booking;
    const paid = captured.amountMinor > 0 || paidByPoints.amountMinor > 0;
    if (template === 'booking-cancelled' && !paid) return { skip: 'NOT_CONCERNED' };
    return findHotel(booking.hotelId, catalog);
  },
  FORMER_HOTEL({ booking }, { catalog }) {
    return booking.formerHotelId === null
      ? { skip: 'NOT_CONCERNED' }
      : findHotel(booking.formerHotelId, catalog);
  },
  SUPPORT(_, { supportEmail }) {
    return supportEmail === undefined
      ? { skip: 'NO_ADDRESS' }
      : { address: supportEmail, name: 'Support', language: 'en' };
  },
};

/** Messages that would be wrong by the time they are sent. */
const overtaken: Partial<Record<MailTemplate, (booking: OpenBooking) => boolean>> = {
  'stay-reminder': ({ status }) => status !== 'CONFIRMED',
  'review-invitation': ({ status }) => status !== 'COMPLETED',
  'waiting-list-offer': ({ status }) => status !== 'PENDING',
};

/** Finds whom a message goes to; the address is used to send it and kept nowhere (decision D26). */
export async function findRecipient(
  audience: Audience,
  wanted: Wanted,
  sources: RecipientSources,
): Promise<Recipient> {
  if (overtaken[wanted.template]?.(wanted.booking)) return { skip: 'OVERTAKEN' };
  return finders[audience](wanted, sources);
}

async function findHotel(hotelId: string, catalog: CatalogDatabase): Promise<Recipient> {
  const contact = await readHotelContact(catalog, hotelId);
  if (contact === null || contact.email === null) return { skip: 'NO_ADDRESS' };
  return { address: contact.email, name: contact.name, language: contact.language };
}

/** E.164, as providers want it: the marks between digits are for people. */
function dialled(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}
