import type { GuestVault } from '@holdfast/personal-data/guest-vault';
import type { BookingForMail } from '@holdfast/prisma-booking/read-booking-for-mail';

type SealedMembers = 'fullName' | 'email' | 'phone' | 'subjectId';

/** A booking whose guest can be written to; of one who was erased there is neither name nor address. */
export interface OpenBooking extends Omit<BookingForMail, 'guest'> {
  readonly guest: Omit<BookingForMail['guest'], SealedMembers> & {
    readonly fullName: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
}

/** Opens what is sealed in a booking, for the one message that is being written. */
export async function openBooking(sealed: BookingForMail, guestVault: GuestVault): Promise<OpenBooking> {
  const { subjectId, ...guest } = sealed.guest;
  const [opened, specialRequests] = await Promise.all([
    guestVault.openGuest(sealed.guest),
    guestVault.openRequests(subjectId, sealed.specialRequests),
  ]);
  return { ...sealed, specialRequests, guest: { ...guest, ...opened } };
}
