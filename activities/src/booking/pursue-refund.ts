import type { RefundState } from '@holdfast/domain/refunds';

export interface PursueRefundActivities {
  /** Starts the workflow of a refund, or makes it look again, and gives it a moment: where it stands then. */
  pursueRefund(input: { refundId: string }): Promise<{ state: RefundState }>;
}

interface PursueRefundDependencies {
  readonly pursueRefund: (refundId: string) => Promise<RefundState>;
}

export function pursueRefundActivities(world: PursueRefundDependencies): PursueRefundActivities {
  return {
    pursueRefund: async ({ refundId }) => ({ state: await world.pursueRefund(refundId) }),
  };
}
