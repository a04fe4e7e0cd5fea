import { callerOf } from '@holdfast/edge/access';
import { ProblemError } from '@holdfast/edge/problem-error';
import { type AnyDelivery, findAnyDelivery } from '@holdfast/prisma-notification/deliveries-of-all';
import type { FastifyRequest } from 'fastify';
import type { Platform } from '../../platform.ts';

/**
 * A delivery of the caller's mode.
 *
 * @throws ProblemError NOT_FOUND, also for one of the other mode.
 */
export async function visibleDelivery(
  { notifications }: Platform,
  request: FastifyRequest<{ Params: { deliveryId: string } }>,
): Promise<AnyDelivery> {
  const { deliveryId } = request.params;
  const { livemode } = callerOf(request);
  const row = await findAnyDelivery(notifications, { deliveryId, livemode });
  if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such delivery.');
  return row;
}
