import type { ActorKind } from '@holdfast/domain/actors';
import { callerOf } from '@holdfast/edge/access';
import type { FastifyRequest } from 'fastify';

/** On whose behalf an edge that sells is asked something: the guest's own, or a partner's. */
export function actorOf(request: FastifyRequest): ActorKind {
  return callerOf(request).roles.includes('PARTNER') ? 'PARTNER' : 'GUEST';
}
