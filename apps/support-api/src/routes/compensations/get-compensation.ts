import { CompensationDetailSchema } from '@holdfast/contracts/http/support/previews';
import type { UndoStep } from '@holdfast/domain/saga-steps';
import type { Edge } from '@holdfast/edge/create-edge';
import { readMoneyAtStake } from '@holdfast/prisma-payment/read-money-at-stake';
import { compensationView } from '../../compensations/compensation-view.ts';
import { consequencesOf } from '../../compensations/consequences.ts';
import { visibleCompensation } from '../../compensations/decide.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { CompensationParamsSchema, visibleBooking } from '../support-params.ts';

/** An undo, with what the decisions about it do. */
export function getCompensationRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/compensations/:compensationId',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['compensations'],
        operationId: 'getCompensation',
        summary: 'See an undo and what each decision about it does',
        params: CompensationParamsSchema,
        response: { 200: CompensationDetailSchema },
      },
    },
    async (request) => {
      const row = await visibleCompensation(platform, request, request.params.compensationId);
      const booking = await visibleBooking(platform, request, row.bookingId);
      const step = row.step as UndoStep;
      const payerId = booking.payerId ?? booking.id;
      const atStake = await readMoneyAtStake(platform.payments, { step, bookingId: booking.id, payerId });
      return {
        ...compensationView(row),
        bookingNumber: booking.number,
        ...(atStake === undefined ? {} : { atStake }),
        consequences: consequencesOf[step],
      };
    },
  );
}
