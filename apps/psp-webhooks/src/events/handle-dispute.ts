import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import { acceptOperation } from '@holdfast/prisma-booking/accept-operation';
import { findPaymentOfIntent } from '@holdfast/prisma-payment/find-payment-of-intent';
import { callLimits } from './call-limits.ts';
import type { HandleEvent } from './event-outcome.ts';

const accountId = 'system';

/** charge.dispute.*: hands the dispute to the booking's `manageStay`, which asks the provider how it stands. */
export const handleDispute: HandleEvent = async ({ id: eventId, objectId: disputeId }, platform) => {
  const { payments, bookings, provider, sagas } = platform;
  const { intentId } = await provider.settling.retrieveDispute({ disputeId }, callLimits());
  const payment = intentId === undefined ? null : await findPaymentOfIntent(payments, intentId);
  if (payment === null) return 'foreign';
  const { bookingId, livemode } = payment;
  const request = { disputeId };
  // One operation for each message: the same message again meets its own row (decision D18).
  const id = deriveId('op', { livemode, accountId, route: 'dispute', idempotencyKey: eventId });
  await acceptOperation(bookings, {
    id,
    bookingId,
    accountId,
    actorKind: 'SYSTEM',
    kind: 'dispute',
    request,
    fingerprint: fingerprint(request),
  });
  await sagas.operateStay({ bookingId, operationId: id });
  return 'dispute_handed_on';
};
