import { ownForever, staysForever } from '../step-budgets.ts';
import { instant } from '../step-journal.ts';
import { ended, giveBack, type Program } from './operation.ts';

/**
 * Ends the booking on request. The first write ends it and decides what is given back; from there it only goes on
 * (docs/adr/0017-after-booking.md).
 */
export const cancel: Program = async (operation, clock) => {
  const { operationId, bookingId, request } = operation;
  if (!operation.settled) {
    await staysForever.giveUpBooking({ bookingId });
    const found = await ownForever.readOperation({ operationId });
    if (found?.operation.status === 'CANCELLED') return ended('DONE');
  }
  const written = await ownForever.endBooking({
    operationId,
    to: 'CANCELLED',
    at: instant(clock.now()),
    waiveFee: request.waiveFee === true,
  });
  // Somebody cancelled it before: there is one end, and nothing is given back twice.
  if (!('ending' in written)) return ended(operation.status === 'CANCELLED' ? 'DONE' : written.code);
  const { ending } = written;
  await ownForever.releaseRooms({ bookingId });
  const refund = await giveBack(operation, ending.refundMinor, 'CANCELLATION');
  return {
    outcome: { code: 'DONE', refundMinor: 0, feeMinor: ending.feeMinor, ...refund },
    tell: { event: null, template: 'booking-cancelled' },
  };
};
