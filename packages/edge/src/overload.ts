import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { ProblemError } from './problem-error.ts';

// Making ready keeps the process busy for a moment, and the delay that was measured then says nothing of what follows.
const startMillis = 5_000;

/** Answers 503 while the process cannot keep up, so that callers come back instead of piling up. */
export const refuseWhenOverloaded = fastifyPlugin(async (edge: FastifyInstance) => {
  let readyAt = Number.POSITIVE_INFINITY;
  edge.addHook('onReady', async () => {
    readyAt = Date.now();
  });
  await edge.register(underPressure, {
    maxEventLoopDelay: 2_000,
    pressureHandler(request) {
      // What watches the process must see it while it is busy.
      if (request.routeOptions.config.limit === 'none' || Date.now() - readyAt < startMillis) return;
      throw new ProblemError('DEPENDENCY_UNAVAILABLE', 'Too busy at the moment. Try again shortly.', {
        retryAfterSeconds: 5,
      });
    },
  });
});
