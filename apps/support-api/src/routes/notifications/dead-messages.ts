import {
  DeadMessageSchema,
  DeadMessagesPageSchema,
  DeadMessagesQuerySchema,
} from '@holdfast/contracts/http/support/notifications';
import { callerOf } from '@holdfast/edge/access';
import type { Edge } from '@holdfast/edge/create-edge';
import { ProblemError } from '@holdfast/edge/problem-error';
import { listDeadMessages, replayDeadMessage } from '@holdfast/prisma-notification/dead-messages';
import { Type } from 'typebox';
import { deadMessageView } from '../../notifications/failed-view.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { DeadMessageParamsSchema } from '../support-params.ts';

/** Requests for messages nobody could do anything with. */
export function listDeadMessagesRoute(edge: Edge, platform: Platform): void {
  edge.get(
    '/dead-messages',
    {
      config: { access: supportStaff },
      schema: {
        tags: ['messages'],
        operationId: 'listDeadMessages',
        summary: 'List requests for messages that were put aside, the latest first',
        querystring: DeadMessagesQuerySchema,
        response: { 200: DeadMessagesPageSchema },
      },
    },
    async (request) => {
      const { page = 1, pageSize = 20 } = request.query;
      const { items, total } = await listDeadMessages(platform.notifications, { page, pageSize });
      return { items: items.map(deadMessageView), page, pageSize, total };
    },
  );
}

/** Has one tried again; it is handled, or put aside again with its reason, a moment later. */
export function replayDeadMessageRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/dead-messages/:deadMessageId/replay',
    {
      config: { access: supportStaff, audit: 'dead-message.replay', idempotencyKey: true },
      schema: {
        tags: ['messages'],
        operationId: 'replayDeadMessage',
        summary: 'Have a request that was put aside tried again',
        description: 'What it asks for is done once, however often it is tried.',
        params: DeadMessageParamsSchema,
        body: Type.Object({}, { additionalProperties: false, examples: [{}] }),
        response: { 202: DeadMessageSchema },
      },
    },
    async (request, reply) => {
      const row = await replayDeadMessage(platform.notifications, {
        deadMessageId: request.params.deadMessageId,
        actor: callerOf(request).accountId,
      });
      if (row === null) throw new ProblemError('NOT_FOUND', 'There is no such message.');
      return reply.code(202).send(deadMessageView(row));
    },
  );
}
