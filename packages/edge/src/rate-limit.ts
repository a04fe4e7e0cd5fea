import type { RateLimits } from '@holdfast/config/limits';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Redis } from 'ioredis';
import { createLocalTokenBuckets } from './local-token-buckets.ts';
import { ProblemError } from './problem-error.ts';
import { createRedisTokenBuckets } from './redis-token-buckets.ts';
import type { Bucket, Taken } from './token-bucket.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Counts an attempt to sign in to an account, known by the hash of its address, beside that of the address it
     * comes from; on routes with the limit `sign_in`, once the body is read.
     *
     * @throws ProblemError RATE_LIMIT_EXCEEDED, whoever asks.
     */
    countSignIn(addressHash: string): Promise<void>;
  }
}

/** The limits of an edge, and where they are counted. */
export interface RateLimitOptions {
  /** Keeps the buckets of one edge apart from another's. */
  readonly edgeName: string;
  readonly limits: RateLimits;
  readonly redis: Redis | undefined;
}

/**
 * Token buckets per address and per user (not @fastify/rate-limit: it counts fixed windows, which let through
 * twice the limit across their border, and one bucket per request).
 */
export const limitRate = fastifyPlugin(
  (edge: FastifyInstance, { edgeName, limits, redis }: RateLimitOptions, done: () => void) => {
    edge.decorateRequest('countSignIn', async () => {});
    if (limits.enabled) {
      const take = takeWherePossible(edge, redis);
      edge.addHook('onRequest', async (request, reply) => {
        const buckets = bucketsOf(request, edgeName, limits);
        const count = async (counted: readonly Bucket[]) => tellOrRefuse(reply, await take(counted));
        request.countSignIn = (addressHash) =>
          count([{ key: `${edgeName}:account:${addressHash}`, perMinute: limits.signInsPerMinute }]);
        if (buckets.length > 0) await count(buckets);
      });
    }
    done();
  },
);

function tellOrRefuse(reply: FastifyReply, { allowed, limit, remaining, retryAfterSeconds }: Taken): void {
  reply.header('ratelimit-limit', limit);
  reply.header('ratelimit-remaining', Math.max(0, remaining));
  reply.header('ratelimit-reset', Math.ceil(((limit - Math.max(0, remaining)) * 60) / limit));
  if (allowed) return;
  throw new ProblemError('RATE_LIMIT_EXCEEDED', 'Too many requests. Wait as long as Retry-After says.', {
    retryAfterSeconds,
  });
}

function bucketsOf(request: FastifyRequest, edgeName: string, limits: RateLimits): Bucket[] {
  const kind = request.routeOptions.config.limit ?? 'requests';
  if (kind === 'none') return [];
  const address = { key: `${edgeName}:address:${request.ip}`, perMinute: limits.addressPerMinute };
  // A page shows many pictures: they count against the address alone.
  if (kind === 'address') return [address];
  const agreed = request.caller?.limits;
  const perMinute = {
    sign_in: limits.signInsPerMinute,
    bookings: agreed?.bookingsPerMinute ?? limits.bookingsPerMinute,
    search: agreed?.requestsPerMinute ?? limits.searchesPerMinute,
    requests: agreed?.requestsPerMinute ?? limits.requestsPerMinute,
  }[kind];
  // Whoever has no account is limited like a user, by address; a token must not help to try more passwords.
  const account = kind === 'sign_in' ? undefined : request.caller?.accountId;
  const who = account ?? `address:${request.ip}`;
  return [address, { key: `${edgeName}:${kind}:${who}`, perMinute }];
}

function takeWherePossible(
  edge: FastifyInstance,
  redis: Redis | undefined,
): (buckets: readonly Bucket[]) => Promise<Taken> {
  const local = createLocalTokenBuckets();
  if (redis === undefined) {
    edge.log.warn('no Redis: requests are limited in each process for itself');
    return (buckets) => local.take(buckets);
  }
  const shared = createRedisTokenBuckets(redis);
  let away = false;
  return async (buckets) => {
    try {
      const taken = await shared.take(buckets);
      if (away) edge.log.info('Redis is back: requests are limited across processes again');
      away = false;
      return taken;
    } catch {
      if (!away) edge.log.warn('Redis is away: requests are limited in each process for itself');
      away = true;
      return local.take(buckets);
    }
  };
}
