import { ownForever, paymentForever } from '../step-budgets.ts';
import { instant } from '../step-journal.ts';
import { ended, type Program } from './operation.ts';

/**
 * Follows a dispute to where the provider says it stands: while it is open nothing is refunded. A lost one before
 * arrival ends the booking, whose money is gone.
 */
export const dispute: Program = async (operation, clock) => {
  const { operationId, bookingId, request } = operation;
  const disputeId = String(request.disputeId);
  const { phase } = await (request.evidenceId === undefined
    ? paymentForever.followDispute({ disputeId })
    : paymentForever.submitEvidence({ disputeId, evidenceId: String(request.evidenceId) }));
  const open = phase === 'opened' || phase === 'evidence_due';
  await ownForever.markDisputed({ bookingId, disputeId, phase, open: open || phase === 'lost' });
  if (phase !== 'lost') return ended('DONE');
  const written = await ownForever.endBooking({
    operationId,
    to: 'CANCELLED',
    at: instant(clock.now()),
    waiveFee: false,
  });
  // A stay that has begun goes on: who bears the loss is settled with the hotel, not with the guest's room.
  if (!('ending' in written)) return ended('DONE');
  await ownForever.releaseRooms({ bookingId });
  return { outcome: { code: 'DONE' }, tell: { event: null, template: 'booking-cancelled' } };
};
