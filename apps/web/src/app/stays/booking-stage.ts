import type { CustomerSchemas } from '@holdfast/sdk/customer';

/** What a booking waits for: a card, the guest's bank, the steps that are under way, or nothing any more. */
export type BookingStage = 'card' | 'bank' | 'steps' | 'over';

/** Where a booking stands, from what it says of itself and from its steps. */
export function bookingStage(
  booking: Pick<CustomerSchemas['Booking'], 'status' | 'expiresAt' | 'nextAction'>,
  steps: readonly CustomerSchemas['Step'][],
): BookingStage {
  if (booking.status !== 'PENDING') return 'over';
  const authorize = steps.find(({ step }) => step === 'authorize')?.state;
  // A declined card leaves the hold: another one may be brought.
  const held = booking.expiresAt !== undefined && (authorize === 'waiting' || authorize === 'refused');
  if (held) return 'card';
  return booking.nextAction === undefined ? 'steps' : 'bank';
}
