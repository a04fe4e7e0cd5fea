import type {
  BookingActivities,
  InventoryActivities,
  PaymentActivities,
} from '@holdfast/activities/activities';
import type { BookingToStay } from '@holdfast/activities/booking/load-booking';

export type FiveSteps = Pick<
  BookingActivities & InventoryActivities & PaymentActivities,
  'reserveRooms' | 'authorizePayment' | 'confirmBooking' | 'capturePayment' | 'settleBooking'
>;

/** The five steps and nothing else: no undo, no progress. The same code with and without an engine. */
export async function takeFiveSteps(steps: FiveSteps, booking: BookingToStay): Promise<void> {
  const { bookingId, livemode, price: amount, holdTtlSeconds } = booking;
  const expiresAt = new Date(Date.now() + holdTtlSeconds * 1000).toISOString();
  const paymentMethodId = booking.paymentMethodId ?? '';
  await steps.reserveRooms({ ...booking, expiresAt });
  await steps.authorizePayment({ bookingId, sequence: 1, attempt: 1, amount, paymentMethodId, livemode });
  await steps.confirmBooking({ bookingId, steps: [] });
  await steps.capturePayment({ bookingId, sequence: 1 });
  await steps.settleBooking({ bookingId, steps: [] });
}
