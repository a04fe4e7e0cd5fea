import { findBooking } from '@holdfast/prisma-booking/database';
import { readPayment, type StoredPayment } from '@holdfast/prisma-payment/read-payment';
import type { Intent } from '@holdfast/providers/intent';
import type { Platform } from '../platform.ts';
import { callLimits } from './call-limits.ts';
import type { EventOutcome, HandleEvent } from './event-outcome.ts';

const endedStatuses = ['CANCELLED', 'EXPIRED', 'REJECTED'];
// Nothing was taken yet, so money that turns up has no home once the booking has ended.
const untaken = new Set(['CREATED', 'REQUIRES_ACTION', 'AUTHORIZED', 'FAILED']);

/**
 * payment_intent.*: tells a saga that waits for the guest's bank, and gives back money that came after the end of
 * what it was for. What is true now says the provider, so that messages may come in any order.
 */
export const handleIntent: HandleEvent = async ({ objectId: intentId }, platform) => {
  const { payments, provider } = platform;
  const intent = await provider.settling.retrieveIntent({ intentId }, callLimits());
  const payment = intent.paymentId === undefined ? null : await readPayment(payments, intent.paymentId);
  if (payment === null || payment.bookingId !== intent.bookingId) return 'foreign';
  if (payment.undone) return holdsMoney(intent) ? undo(payment, platform) : 'echo';
  const attempt = payment.attempts.find(({ n }) => n === intent.attempt);
  const givenUp = attempt !== undefined && (attempt.n < payment.attempt || attempt.state === 'FAILED');
  if (givenUp) return releaseStray(intent, platform);
  if (attempt?.state === 'REQUIRES_ACTION' && intent.status !== 'requires_action') {
    if (await nudge(payment.bookingId, platform)) return 'nudged';
  }
  if (!holdsMoney(intent) || !untaken.has(payment.status)) return 'echo';
  return (await hasEnded(payment.bookingId, platform)) ? undo(payment, platform) : 'echo';
};

function holdsMoney({ status, receivedMinor, refundedMinor }: Intent): boolean {
  return status === 'requires_capture' || (status === 'succeeded' && receivedMinor > refundedMinor);
}

async function undo({ bookingId, sequence }: StoredPayment, { sagas }: Platform): Promise<EventOutcome> {
  await sagas.startUndoLatePayment({ bookingId, sequence });
  return 'late_money';
}

/** The guest paid with a card that was given up for another: its hold goes, the payment itself is not touched. */
async function releaseStray(intent: Intent, { provider }: Platform): Promise<EventOutcome> {
  if (intent.status !== 'requires_capture') return 'echo';
  await provider.settling.cancelIntent({ intentId: intent.id }, callLimits());
  return 'stray_hold_released';
}

/** False when no saga waits for it. */
async function nudge(bookingId: string, { bookings, sagas }: Platform): Promise<boolean> {
  const booking = await findBooking(bookings, bookingId);
  if (booking === null) return false;
  return booking.itineraryId === null
    ? sagas.nudgeBookStay(bookingId)
    : sagas.nudgeBookItinerary(booking.itineraryId);
}

async function hasEnded(bookingId: string, { bookings }: Platform): Promise<boolean> {
  const booking = await findBooking(bookings, bookingId);
  return booking !== null && endedStatuses.includes(booking.status);
}
