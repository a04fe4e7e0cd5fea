import { deriveId, fingerprint } from '@holdfast/domain/derive-id';
import { acceptOperation } from '@holdfast/prisma-booking/accept-operation';
import type { BookingDatabase } from '@holdfast/prisma-booking/database';
import type { Healing } from './disagreement.ts';

/** Whom a message of the provider would have told. */
export interface Healers {
  readonly bookings: BookingDatabase;
  readonly nudgeBookStay: (bookingId: string) => Promise<boolean>;
  readonly startUndoLatePayment: (payment: { bookingId: string; sequence: number }) => Promise<unknown>;
  readonly pursueRefund: (refundId: string) => Promise<unknown>;
  readonly operateStay: (operation: { bookingId: string; operationId: string }) => Promise<void>;
}

type Ways = {
  readonly [Way in Healing['way']]: (healing: Extract<Healing, { way: Way }>) => Promise<boolean>;
};

/** Goes the ways that a message of the provider goes; false when nobody was there to hear of it. */
export function healingWith(healers: Healers): (healing: Healing) => Promise<boolean> {
  const ways: Ways = {
    nudge: ({ bookingId }) => healers.nudgeBookStay(bookingId),
    async undo({ bookingId, sequence }) {
      await healers.startUndoLatePayment({ bookingId, sequence });
      return true;
    },
    async look_at_refund({ refundId }) {
      await healers.pursueRefund(refundId);
      return true;
    },
    async follow_dispute({ bookingId, dispute }) {
      const request = { disputeId: dispute.id };
      const accountId = 'system';
      // What the provider says now is one operation, whoever finds it out first.
      const idempotencyKey = `${dispute.id}:${dispute.status}`;
      const { id: operationId } = await acceptOperation(healers.bookings, {
        id: deriveId('op', { livemode: true, accountId, route: 'dispute', idempotencyKey }),
        bookingId,
        accountId,
        actorKind: 'SYSTEM',
        kind: 'dispute',
        request,
        fingerprint: fingerprint(request),
      });
      await healers.operateStay({ bookingId, operationId });
      return true;
    },
  };
  return (healing) => (ways[healing.way] as (healing: Healing) => Promise<boolean>)(healing);
}
