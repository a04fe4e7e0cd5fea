import {
  CompensationDecidedSchema,
  RetryCompensationSchema,
  SettleCompensationSchema,
} from '@holdfast/contracts/http/support/compensations';
import type { Edge } from '@holdfast/edge/create-edge';
import { decide } from '../../compensations/decide.ts';
import type { Platform } from '../../platform.ts';
import { supportStaff } from '../../support-roles.ts';
import { CompensationParamsSchema } from '../support-params.ts';

const config = { access: supportStaff, idempotencyKey: true, problems: ['NOT_STUCK'] } as const;
const response = { 202: CompensationDecidedSchema };

/** Tries a stuck undo again now. */
export function retryCompensationRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/compensations/:compensationId/retry',
    {
      config: { ...config, audit: 'compensation.retry' },
      schema: {
        tags: ['compensations'],
        operationId: 'retryCompensation',
        summary: 'Try a stuck undo again now',
        params: CompensationParamsSchema,
        body: RetryCompensationSchema,
        response,
      },
    },
    async (request, reply) => {
      const { note } = request.body;
      return reply.code(202).send(await decide(platform, request, { decision: 'retry', note }));
    },
  );
}

/** Says that a stuck undo was done in another way. */
export function substituteCompensationRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/compensations/:compensationId/substitute',
    {
      config: { ...config, audit: 'compensation.substitute' },
      schema: {
        tags: ['compensations'],
        operationId: 'substituteCompensation',
        summary: 'Say that a stuck undo was done in another way',
        params: CompensationParamsSchema,
        body: SettleCompensationSchema,
        response,
      },
    },
    async (request, reply) => {
      const { reason: note } = request.body;
      return reply.code(202).send(await decide(platform, request, { decision: 'substitute', note }));
    },
  );
}

/** Gives a stuck undo up. */
export function writeOffCompensationRoute(edge: Edge, platform: Platform): void {
  edge.post(
    '/compensations/:compensationId/write-off',
    {
      config: { ...config, audit: 'compensation.write-off' },
      schema: {
        tags: ['compensations'],
        operationId: 'writeOffCompensation',
        summary: 'Give a stuck undo up, with a reason',
        params: CompensationParamsSchema,
        body: SettleCompensationSchema,
        response,
      },
    },
    async (request, reply) => {
      const { reason: note } = request.body;
      return reply.code(202).send(await decide(platform, request, { decision: 'write_off', note }));
    },
  );
}
