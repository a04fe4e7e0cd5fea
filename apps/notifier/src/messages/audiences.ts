import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import type { Audience } from '@holdfast/prisma-notification/queue-notifications';
import * as around from './around-stay-messages.ts';
import * as booking from './booking-messages.ts';
import * as change from './change-messages.ts';
import * as hotel from './hotel-messages.ts';
import type { MailContent } from './mail-content.ts';
import type { MessageContext } from './message-context.ts';
import * as refund from './refund-messages.ts';
import * as support from './support-messages.ts';

/** Writes the mail of one template to one audience. */
export type WriteMail = (context: MessageContext, subjectId: string) => MailContent;

/** Who is told by each template, and how: the closed table of all mails (docs/adr/0022-messages.md). */
export const mails: Record<MailTemplate, Partial<Record<Audience, WriteMail>>> = {
  'booking-confirmed': { GUEST: booking.confirmed, HOTEL: hotel.hotelConfirmed },
  'booking-rejected': { GUEST: booking.rejected },
  'booking-expired': { GUEST: booking.expired },
  'booking-cancelled': { GUEST: booking.cancelled, HOTEL: hotel.hotelCancelled },
  'booking-changed': { GUEST: change.changed, HOTEL: hotel.hotelChanged },
  'booking-moved': { GUEST: change.moved, HOTEL: hotel.hotelMoved, FORMER_HOTEL: hotel.hotelMovedAway },
  'booking-no-show': { GUEST: booking.noShow, HOTEL: hotel.hotelNoShow },
  'refund-asked': { GUEST: refund.refundAsked },
  'refund-done': { GUEST: refund.refundDone },
  'refund-failed': { GUEST: refund.refundFailed },
  'stay-reminder': { GUEST: around.reminder },
  'review-invitation': { GUEST: around.reviewInvitation },
  'waiting-list-offer': { GUEST: around.waitingListOffer },
  'support-refund-approval': { SUPPORT: support.refundApproval },
  'support-refund-failed': { SUPPORT: support.refundNotGiven },
  'support-payment-failing': { SUPPORT: support.paymentFailing },
  'support-dispute': { SUPPORT: support.dispute },
  'support-compensation-stuck': { SUPPORT: support.compensationStuck },
};

/** The audiences of a template, in the order they are told. */
export function audiencesOf(template: MailTemplate): Audience[] {
  return Object.keys(mails[template]) as Audience[];
}
