import type { FastifyReply } from 'fastify';
import type { Fault } from '../mail/fault-rules.ts';

type Interruption = (reply: FastifyReply) => FastifyReply;
type ByKind = Partial<Record<Fault['kind'], Interruption>>;

/** What becomes of a call that a fault strikes, before or after its message is kept. */
export interface Interruptions {
  readonly atTheDoor: ByKind;
  readonly afterwards: ByKind;
}

/** The interruptions of a provider, whose refusals have a form of their own. */
export function interruptions(refusalOf: (status: number, message: string) => Error): Interruptions {
  const refusing =
    (status: number, message: string): Interruption =>
    (reply) => {
      if (status === 429) reply.header('X-RateLimit-Remaining', '0');
      throw refusalOf(status, message);
    };
  return {
    atTheDoor: {
      error_500_before: refusing(500, 'internal error'),
      unavailable: refusing(503, 'service unavailable'),
      rate_limited: refusing(429, 'too many requests'),
      timeout_before: stayingSilent,
    },
    afterwards: {
      error_500_after: refusing(500, 'internal error'),
      timeout_after: stayingSilent,
    },
  };
}

/** Keeps the socket open until the sender gives up. */
function stayingSilent(reply: FastifyReply): FastifyReply {
  reply.hijack();
  return reply;
}
