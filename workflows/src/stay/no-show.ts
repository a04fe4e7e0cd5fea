import { ownForever } from '../step-budgets.ts';
import { instant } from '../step-journal.ts';
import { ended, giveBack, type Program } from './operation.ts';

/** The guest did not come: the fee is what the policy keeps at check-in, and the rooms can be sold. */
export const noShow: Program = async (operation, clock) => {
  const { operationId, bookingId } = operation;
  const written = await ownForever.endBooking({
    operationId,
    to: 'NO_SHOW',
    at: instant(clock.now()),
    waiveFee: false,
  });
  if (!('ending' in written)) return ended(operation.status === 'NO_SHOW' ? 'DONE' : written.code);
  const { ending } = written;
  await ownForever.releaseRooms({ bookingId });
  const refund = await giveBack(operation, ending.refundMinor, 'NO_SHOW');
  return {
    outcome: { code: 'DONE', refundMinor: 0, feeMinor: ending.feeMinor, ...refund },
    tell: { event: null, template: 'booking-no-show' },
  };
};
