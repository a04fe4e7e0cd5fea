import type { MailTemplate } from '@holdfast/contracts/events/notification-queue';
import type { Language } from '@holdfast/domain/languages';
import { type MessageContext, messageContext } from '../../src/messages/message-context.ts';
import type { OpenBooking } from '../../src/open-booking.ts';
import { wordsOf } from '../../src/words/words.ts';
import { sampleBooking } from '../sample-booking.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const before = { checkIn: '2027-06-09', checkOut: '2027-06-11', rooms: 2, totalMinor: 51_000 };
const now = { checkIn: '2027-06-10', checkOut: '2027-06-13', rooms: 2, totalMinor: 74_000 };
const ended = { status: 'CANCELLED', reason: 'CANCELLED_ON_REQUEST' };
const refund = (state: string) => ({
  refund: { amount: euros(12_345), reason: 'GOODWILL', state },
  refunded: euros(state === 'PENDING' || state === 'SUCCEEDED' ? 12_345 : 0),
});
const kept = { code: 'DONE', feeMinor: 37_000, refundMinor: 37_000 } as const;

/** A booking as it stands when each template is asked for. */
const situations: Record<MailTemplate, Partial<OpenBooking>> = {
  'booking-confirmed': { pointsSpent: 1_500, paidByPoints: euros(1_500), captured: euros(72_500) },
  'booking-rejected': {
    status: 'REJECTED',
    reason: 'PAYMENT_DECLINED',
    declineCode: 'expired_card',
    paymentStatus: 'FAILED',
  },
  'booking-expired': { status: 'EXPIRED', reason: 'HOLD_EXPIRED', paymentStatus: 'NONE' },
  'booking-cancelled': { ...ended, cancelledBy: 'GUEST', outcome: kept },
  'booking-changed': { outcome: { code: 'DONE', from: before, to: now } },
  'booking-moved': { outcome: { code: 'DONE', refundMinor: 5_000 }, formerHotelId: 'htl_former' },
  'booking-no-show': { status: 'NO_SHOW', cancelledBy: 'HOTEL', outcome: kept },
  'refund-asked': refund('PENDING'),
  'refund-done': refund('SUCCEEDED'),
  'refund-failed': refund('FAILED'),
  'stay-reminder': {},
  'review-invitation': { status: 'COMPLETED' },
  'waiting-list-offer': { status: 'PENDING', expiresAt: new Date('2027-06-01T12:30:00Z'), settledAt: null },
  'support-refund-approval': refund('AWAITING_APPROVAL'),
  'support-refund-failed': refund('FAILED'),
  'support-payment-failing': { status: 'PENDING', paymentStatus: 'NONE' },
  'support-dispute': {},
  'support-compensation-stuck': { status: 'CANCELLED', paymentStatus: 'AUTHORIZED' },
};

/** What a template's message is made from, in a language. */
export function sampleContext(
  template: MailTemplate,
  language: Language = 'en',
  changes: Partial<OpenBooking> = {},
): MessageContext {
  return messageContext({
    booking: { ...sampleBooking, specialRequests: 'A quiet room', ...situations[template], ...changes },
    houseRules: { arrival: 'Ring twice.', pets: 'Small dogs are welcome.', garden: 'Closes at ten.' },
    words: wordsOf[language],
    now: new Date('2027-01-05T00:00:00Z'),
    webUrl: 'https://stay.example',
  });
}
